# To see a window, to type into it and to close it. Sourced by installer/verify.

window=

on_screen() {
    DISPLAY=$display "$@"
}

# The program's window, by the process that it says it is of.
find_window() {
    find_program || return 1
    window=$(on_screen wmctrl -lp | awk -v pid="$program" '$3 == pid { print $1; exit }')
    [ -n "$window" ]
}

window_or_end() {
    find_window || ended
}

# An empty window has one colour, or few.
is_painted() {
    [ "$(colours)" -gt 500 ]
}

colours() {
    picture "$scratch/look.png" && identify -format '%k' "$scratch/look.png" || echo 0
}

picture() {
    on_screen import -window "$window" "$1" 2>/dev/null
}

# Whoever sits before it sees a window with a picture in it, and the desktop knows which menu entry it is of.
see_window() {
    wait_for 60 window_or_end || fail "$name: no window came within 60 s." "$scratch/$name.err" "$scratch/$name.out"
    runs || fail "$name: the program ended and showed no window." "$scratch/$name.err" "$scratch/$name.out"
    wait_for 30 is_painted || fail "$name: the window is blank: its picture has $(colours) colours." "$scratch/$name.err"
    local class title
    class=$(on_screen xprop -id "$window" WM_CLASS | sed 's/.*, "\(.*\)"$/\1/')
    title=$(on_screen xdotool getwindowname "$window")
    [ "$class" = "$window_class" ] || fail "$name: the window's class is \"$class\", the menu entry says \"$window_class\"."
    [ "$title" = "$window_title" ] || fail "$name: the window's title is \"$title\", not \"$window_title\"."
    keep_picture "$name"
}

keep_picture() {
    picture "$report/$1.png" || fail "$1: the window's picture can't be taken."
}

key() {
    on_screen xdotool windowfocus --sync "$window" key --clearmodifiers "$1"
}

# As by the cross in its corner. The program ends by itself, and well.
close_window() {
    on_screen wmctrl -i -c "$window"
    wait_for 20 ended || fail "$name: the program still runs 20 s after its window was closed." "$scratch/$name.err" "$scratch/$name.out"
    local status=0
    wait "$session" || status=$?
    [ "$status" = 0 ] || fail "$name: the window was closed, and the program ended with status $status." "$scratch/$name.err"
}

# Either a window or a reason: a sentence, not the inside of a program, and a status that says that something went wrong.
starts_or_says_why() {
    wait_for 60 window_or_end || fail "$name: neither a window nor an end within 60 s." "$scratch/$name.err" "$scratch/$name.out"
    if runs; then
        see_window
        close_window
        ok "$name: starts, shows its window, and ends when it is closed"
        return
    fi
    local status=0
    wait "$session" || status=$?
    [ "$status" != 0 ] || fail "$name: shows no window, and ends as if all were well." "$scratch/$name.err"
    [ -s "$scratch/$name.err" ] || fail "$name: shows no window and does not say why." "$scratch/$name.out"
    if grep -qE '^[[:space:]]+at |Exception|Error:' "$scratch/$name.err"; then
        fail "$name: shows no window, and says why in no sentence that a reader could use:" "$scratch/$name.err"
    fi
    ok "$name: says why not, and ends with status $status: $(head -1 "$scratch/$name.err")"
}
