# Homes and displays that are not as they should be. Sourced by installer/verify.

prove_homes() {
    read_menu_entry
    prove_read_only_home
    prove_missing_home
    prove_no_user
    prove_korean_home
    prove_no_display
    prove_second_instance
}

# A home on a medium that can't be written to, or a guest's.
prove_read_only_home() {
    as_with_empty_home tandem-verify-readonly
    chown root: "$home"
    chmod 555 "$home"
    start "a read-only home" -- "${command[@]}"
    starts_or_says_why
    [ -z "$(ls -A "$home")" ] || fail "In a read-only home is something now: $(ls -A "$home")"
}

# The list of users names a folder that is not there, and that nobody could make.
prove_missing_home() {
    mkdir "$scratch/nowhere"
    as tandem-verify-missing
    start "a missing home" -- "${command[@]}"
    starts_or_says_why
    [ ! -e "$home" ] || fail "The missing home was made: $home"
}

# As in a container that runs for a number only. No bus serves who has no name.
prove_no_user() {
    account=nobody-known uid=$nobody home=/ bus=
    start "a user of whom only the number is known" -- "${command[@]}"
    unset bus
    starts_or_says_why
}

# The plain C locale knows no Korean letters, and a locale that is not there is taken for it; a path is a path all the same.
prove_korean_home() {
    local locale
    for locale in LANG=C.UTF-8 LC_ALL=C LANG= LC_ALL=xx_XX.UTF-8; do
        as_with_empty_home tandem-verify-korean
        start "a home with spaces and Korean letters, $locale" "$locale" -- "${command[@]}"
        starts_or_says_why
        prove_home_bare
    done
}

prove_no_display() {
    as_with_empty_home tandem-verify
    start "no display" -- env -u DISPLAY "${command[@]}"
    starts_or_says_why
    start "a display that is not there" DISPLAY=:4711 -- "${command[@]}"
    starts_or_says_why
    [ -z "$(ls -A "$home")" ] || fail "Without a display something was left in the home: $(ls -A "$home")"
    prove_no_traces "without a display"
}

# Both are there at the same time, and the second does not spoil what the first has written.
prove_second_instance() {
    as_with_empty_home tandem-verify
    start "first of two" -- "${command[@]}"
    see_window
    local first=("$name" "$session" "$program" "$window")
    start "second of two" -- "${command[@]}"
    see_window
    [ "$program" != "${first[2]}" ] && kill -0 "${first[2]}" || fail "There are not two of them at the same time."
    ok "a second instance shows a window beside the first"
    close_window
    prove_settings
    name=${first[0]} session=${first[1]} program=${first[2]} window=${first[3]}
    runs || fail "The first instance ended with the second."
    close_window
    prove_settings
    ok "both end with status 0 when they are closed, and the settings are whole"
    (cd "$home" && find . -type f) | grep -vE "^./(.config/$package/settings.txt|.local/state/$package/$package.log(.1)?)\$" \
        >"$scratch/unexpected.txt" || true
    [ ! -s "$scratch/unexpected.txt" ] || fail "Two instances left more than settings and logs:" "$scratch/unexpected.txt"
    ok "two instances leave settings and logs only"
}
