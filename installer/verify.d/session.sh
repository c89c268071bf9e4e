# A screen without a display, and the program on it as a desktop would start it. Sourced by installer/verify.

display=
program=

# Xvfb finds a free number for itself; openbox is what closes and focuses windows, as a desktop does.
open_screen() {
    mkdir "$scratch/desktop"
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -ac 3>"$scratch/desktop/number" 2>"$scratch/desktop/xvfb.txt" &
    xvfb=$!
    at_end "kill $xvfb"
    wait_for 30 test -s "$scratch/desktop/number" || fail "Xvfb does not start:" "$scratch/desktop/xvfb.txt"
    display=:$(cat "$scratch/desktop/number")
    HOME=$scratch/desktop DISPLAY=$display openbox >"$scratch/desktop/openbox.txt" 2>&1 &
    at_end "kill $!"
    DISPLAY=$display wait_for 30 manages || fail "openbox does not start:" "$scratch/desktop/openbox.txt"
    at_end end_sessions # before the screen, without which the program couldn't tidy up
}

manages() {
    wmctrl -m >/dev/null 2>&1
}

# Starts a command as that user, in an environment with nothing in it but what a desktop sets, and with a bus of its own.
#
#     start NAME [VARIABLE=VALUE …] -- COMMAND …
#
# NAME is what its output is called. `bus` may be set to nothing for no bus.
start() {
    name=$1
    shift
    local runtime=$scratch/run-${#sessions[@]} variables=()
    while [ "$1" != -- ]; do
        variables+=("$1")
        shift
    done
    shift
    mkdir -p "$runtime" && chmod 700 "$runtime" && chown "$uid" "$runtime"
    (
        cd /
        exec setpriv --reuid "$uid" --regid "$uid" --clear-groups env -i HOME="$home" USER="$account" LOGNAME="$account" \
            PATH=/usr/local/bin:/usr/bin:/bin XDG_RUNTIME_DIR="$runtime" DISPLAY="$display" LANG=C.UTF-8 \
            "${variables[@]}" ${bus-dbus-run-session --} "$@"
    ) >"$scratch/$name.out" 2>"$scratch/$name.err" &
    session=$!
    sessions+=("$session")
    program=
}

sessions=()

# Whatever still runs of those whom only this script knows, by its number.
end_sessions() {
    local pid
    for pid in $(pgrep -u "$uids"); do
        kill "$pid"
    done
    wait_for 10 no_process || xargs kill -KILL < <(awk '{ print $1 }' "$scratch/processes.txt")
}

# The program's own process: what the session began, and became itself where it has no bus.
find_program() {
    program=$(pgrep -x Tandem -P "$session" || true)
    if [ -z "$program" ] && [ "$(cat "/proc/$session/comm" 2>/dev/null)" = Tandem ]; then
        program=$session
    fi
    [ -n "$program" ]
}

runs() {
    kill -0 "$session" 2>/dev/null
}

ended() {
    ! runs
}
