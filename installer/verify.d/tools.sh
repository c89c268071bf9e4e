# What is needed to look at packages, and to see a window without a display. Sourced by installer/verify.

tools=(
    appstream binutils dbus desktop-file-utils imagemagick lintian openbox passwd procps rpm util-linux wmctrl x11-utils
    xdotool xvfb
)

# Asks the network only if something is missing.
install_tools() {
    local missing=() tool
    for tool in "${tools[@]}"; do
        installed "$tool" || missing+=("$tool")
    done
    if [ ${#missing[@]} != 0 ]; then
        note "installing ${missing[*]}"
        apt_get update
        apt_get install --no-install-recommends "${missing[@]}"
    fi
}

installed() {
    [ "$(dpkg-query -W -f '${db:Status-Abbrev}' "$1" 2>/dev/null | cut -c1-2)" = ii ]
}

# apt-get without a question; what it says is shown only if it fails.
apt_get() {
    apt-get -qq --yes -o Dpkg::Use-Pty=0 "$@" >"$scratch/apt.txt" 2>&1 \
        || fail "apt-get $* does not work; it said:" "$scratch/apt.txt"
}
