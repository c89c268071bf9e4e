# The program from its menu entry, and lesson 2 to its end. Sourced by installer/verify.

flags=20

# The whole way of someone who has nothing of it yet: start, look, work, close, start again.
prove_menu_entry() {
    read_menu_entry
    as_with_empty_home tandem-verify
    start "empty home" -- "${command[@]}"
    see_window
    ok "an empty home: \"${command[*]}\" shows a window \"$window_title\" of class $window_class"
    prove_process
    key ctrl+2
    drive_lesson
    ok "lesson 2 runs to its end in both panes"
    prove_line_numbers
    close_window
    ok "the window is closed, and the program ends with status 0"
    prove_home_bare
    prove_no_traces "after the window was closed"
    prove_remembered
}

# The command is what a menu runs: without the marks that stand for files.
read_menu_entry() {
    read -r -a command < <(sed -n 's/^Exec=//p' "$menu_file" | sed 's/ *%[a-zA-Z]//g')
    window_class=$(sed -n 's/^StartupWMClass=//p' "$menu_file")
    window_title=$(sed -n 's/^Name=//p' "$menu_file")
}

# It is called by its name in lists of processes, has its cache, and brings its own Java and JavaFX from where they lie.
prove_process() {
    local files=$scratch/mapped.txt
    awk '{ $1 = $2 = $3 = $4 = $5 = ""; print }' "/proc/$program/maps" | sed 's/^ *//' | grep '^/' | sort -u >"$files"
    grep -q "^/usr/lib/$package/lib/app/main.aot$" "$files" || fail "The AOT cache is not used: main.aot is not mapped." "$files"
    ok "the process is called Tandem and has its AOT cache"
    if grep -F "$home/" "$files" >"$scratch/from-home.txt"; then
        fail "Something is loaded from the home, where nothing is to be unpacked:" "$scratch/from-home.txt"
    fi
    if grep -E '\.so(\.|$)' "$files" | grep -vE '^(/usr)?/lib/' >"$scratch/elsewhere.txt"; then
        fail "Libraries are loaded from elsewhere than the system's folders:" "$scratch/elsewhere.txt"
    fi
    grep -q "^/usr/lib/$package/lib/runtime/lib/libglassgtk3.so$" "$files" || fail "JavaFX's library is not loaded." "$files"
    ok "nothing is unpacked: Java and JavaFX are loaded from /usr/lib/$package"
}

# A thread dump, as those get who ask the JVM for one, says where in the source each method stands.
prove_line_numbers() {
    kill -QUIT "$program"
    wait_for 20 grep -q '^Heap' "$scratch/$name.out" || fail "SIGQUIT brings no thread dump." "$scratch/$name.out"
    local module
    for module in java.base javafx.graphics "$package"; do
        grep -qE "at .*\($module@[^/]*/[A-Za-z]+\.java:[0-9]+\)" "$scratch/$name.out" \
            || fail "In a thread dump $module has no line numbers." "$scratch/$name.out"
    done
    ok "a thread dump has line numbers, in Java, JavaFX and Tandem"
}

# Space starts it as soon as it can be started, and does nothing while it runs. A run is told by its threads, and its end
# by flags in both panes: bright colours, which an empty pane has next to none of.
drive_lesson() {
    ran=
    wait_for 120 run_to_end \
        || fail "$name: lesson 2 did not come to its end in 120 s: of a thousand points $(bright) are bright in the panes." \
            "$scratch/$name.err"
    keep_picture "$name, lesson 2 at its end"
}

run_to_end() {
    if works; then
        ran=yes
        return 1
    fi
    local left right
    read -r left right < <(bright)
    if [ -n "$ran" ] && [ "$left" -gt 30 ] && [ "$right" -gt 30 ]; then
        return 0
    fi
    key space
    return 1
}

# The threads of a run have names, which the system knows too.
works() {
    cat "/proc/$program/task"/*/comm 2>/dev/null | grep -qE '^(supervisor|event loop)$'
}

# How many of a thousand points are bright in the left pane, and how many in the right: the window without its list of
# lessons, in two halves.
bright() {
    picture "$scratch/panes.png"
    local width height list half place
    read -r width height < <(identify -format '%w %h\n' "$scratch/panes.png")
    list=$((width * 15 / 100))
    half=$(((width - list) / 2))
    for place in "$list" $((list + half)); do
        convert "$scratch/panes.png[${half}x$height+$place+0]" -colorspace HSB -channel G -separate +channel -threshold 50% \
            -format '%[fx:int(mean*1000)] ' info: 2>/dev/null
    done
    echo
}

# Nothing is in the home but the settings and the log.
prove_home_bare() {
    (cd "$home" && find . -type f -o -type l -o -type p -o -type s) | sort >"$scratch/home.txt"
    printf '%s\n' "./.config/$package/settings.txt" "./.local/state/$package/$package.log" >"$scratch/expected.txt"
    comm -23 "$scratch/home.txt" "$scratch/expected.txt" >"$scratch/unexpected.txt"
    [ ! -s "$scratch/unexpected.txt" ] || fail "$name: there is more in the home than settings and log:" "$scratch/unexpected.txt"
    prove_settings
    ok "$name: in the home are settings and log, and nothing else"
}

# Settings that were written to their end begin and end like this.
prove_settings() {
    settings=$home/.config/$package/settings.txt
    [ -s "$settings" ] || fail "$name: no settings were written to $settings." "$scratch/$name.err"
    [ "$(head -1 "$settings")" = "tandem settings 1" ] && [ "$(tail -1 "$settings")" = end ] \
        || fail "$name: the settings are not whole:" "$settings"
}

# The second start finds what the first remembered. Its settings get a folder for the flags, so that what each pane
# fetched can be held against what there is to fetch, byte by byte; in any lesson but the second nothing would come.
prove_remembered() {
    local folder=$scratch/flags
    mkdir "$folder"
    chown "$account:" "$folder"
    grep -qx 'lesson = flags' "$settings" || fail "The settings do not remember lesson 2:" "$settings"
    sed -i "s|^lesson.flags.folder = .*|lesson.flags.folder = $folder|" "$settings"
    grep -qxF "lesson.flags.folder = $folder" "$settings" || fail "The settings have no folder for the flags:" "$settings"
    start "second start" -- "${command[@]}"
    see_window
    drive_lesson
    close_window
    local pane
    for pane in platform-threads event-loop; do
        compare_flags "$folder/$pane"
    done
    ok "a second start shows lesson 2 again; each pane fetched $flags flags, byte by byte those of assets/flags"
    prove_home_bare
}

compare_flags() {
    local file count=0
    [ -d "$1" ] || fail "No flags were saved to $1." "$scratch/$name.err"
    for file in "$1"/*; do
        cmp -s "$file" "assets/flags/$(basename "$file")" || fail "$file is not the flag in assets/flags."
        count=$((count + 1))
    done
    [ "$count" = "$flags" ] || fail "Of $flags flags $count were saved to $1." "$scratch/$name.err"
}
