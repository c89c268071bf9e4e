# How this script speaks, waits, begins and ends. Sourced by installer/verify.

proven=0
scratch=
report=target/installer/verify
ends=()

say() {
    printf '%s\n' "$*"
}

# One line for each thing that holds, so that a log shows what was looked at.
ok() {
    proven=$((proven + 1))
    say "ok  $*"
}

# What is worth knowing and proves nothing.
note() {
    say "    $*"
}

# Ends everything with a sentence, and after it whatever files are named: what the program printed.
fail() {
    say "FAILED  $1" >&2
    shift
    local file
    for file in "$@"; do
        if [ -s "$file" ]; then
            say "--- $(basename "$file")" >&2
            head -c 20000 "$file" >&2
        fi
    done
    exit 1
}

# Waits for a condition, not for time: returns as soon as the command succeeds, and fails after so many seconds.
wait_for() {
    local limit=$((SECONDS + $1))
    shift
    until "$@"; do
        [ "$SECONDS" -lt "$limit" ] || return 1
        sleep 0.2
    done
}

# Something to be undone at the end, the last first.
at_end() {
    ends+=("$1")
}

begin() {
    scratch=$(mktemp -d)
    chmod 711 "$scratch"
    rm -rf "$report"
    mkdir -p "$report"
    trap finish EXIT
    trap 'exit 130' INT TERM HUP
}

# Undoes all, whatever happened before, and leaves what was seen to whoever owns the folder that it is in.
finish() {
    local status=$? i
    set +e
    trap - EXIT
    for ((i = ${#ends[@]} - 1; i >= 0; i--)); do
        ${ends[i]} >/dev/null 2>&1
    done
    chown -R --reference=target "$report"
    rm -rf "$scratch"
    exit "$status"
}
