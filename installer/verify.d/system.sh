# The packages, the user who runs them, and what is on the system before and after. Sourced by installer/verify.

nobody=61234 # the number of a user whom no list of users knows
uids=$nobody
accounts=()
package=
id=
deb=
rpm=
archive=

find_packages() {
    local folder=target/installer/packages
    deb=$(one "$folder"/*.deb)
    rpm=$(one "$folder"/*.rpm)
    archive=$(one "$folder"/*.tar.gz)
    package=$(property package)
    id=$(property id)
    menu_file=/usr/share/applications/$id.desktop
    if installed "$package" || [ -e "$menu_file" ]; then
        fail "The package $package is installed on this machine: remove it first, since this is about what it leaves."
    fi
    # apt-get reads it as a user of its own, who may not look into every folder.
    cp "$deb" "$scratch/$package.deb"
    deb=$scratch/$package.deb
    mkdir "$scratch/tree"
    dpkg-deb -x "$deb" "$scratch/tree" 2>"$scratch/dpkg.txt" || fail "$(basename "$deb") can't be unpacked:" "$scratch/dpkg.txt"
}

one() {
    if [ $# != 1 ] || [ ! -f "$1" ]; then
        fail "There is not one package at $1: make them first, by mvn -Pinstaller verify."
    fi
    realpath "$1"
}

property() {
    sed -n "s/^$1 = //p" installer/product.properties
}

# What the package depends on comes first and by itself, so that the list of files before the package has it.
install_dependencies() {
    local depends
    depends=$(dpkg-deb -f "$deb" Depends)
    if ! apt-get -qq --simulate satisfy --no-install-recommends "$depends" >/dev/null 2>&1; then
        apt_get update
    fi
    apt_get satisfy --no-install-recommends "$depends"
    ok "the dependencies can be installed here: $(. /etc/os-release && echo "$PRETTY_NAME")"
}

# What a desktop keeps of all icons and menus is there on every desktop: the system makes it when the first of them comes,
# and so it does here, where none may have come yet.
settle_desktop() {
    if command -v gtk-update-icon-cache >/dev/null; then
        gtk-update-icon-cache --quiet --force /usr/share/icons/hicolor
    fi
    mkdir -p /usr/share/applications
    update-desktop-database --quiet
}

# Users made for this, one for each kind of home, so that nothing of theirs is mistaken for somebody else's. Java asks the
# list of users for the home, not $HOME.
make_accounts() {
    at_end remove_accounts
    make_account tandem-verify "$scratch/home"
    make_account tandem-verify-readonly "$scratch/read-only"
    make_account tandem-verify-missing "$scratch/nowhere/home"
    make_account tandem-verify-korean "$scratch/집 with spaces"
    if getent passwd "$nobody" >/dev/null; then
        fail "There is a user of the number $nobody, which was thought to be nobody's."
    fi
    find_traces
    cp "$scratch/temporary-files.txt" "$scratch/temporary-before.txt"
}

make_account() {
    if getent passwd "$1" >/dev/null; then
        fail "There is a user $1, perhaps of a run that was killed: remove it by userdel $1."
    fi
    useradd --no-create-home --home-dir "$2" --shell /bin/sh --user-group "$1" 2>"$scratch/useradd.txt" \
        || fail "useradd can't make the user $1:" "$scratch/useradd.txt"
    accounts+=("$1")
    uids=$uids,$(id -u "$1")
}

# With all that is theirs. By force: where nobody asks for the status of what has ended, it counts as a process of theirs.
remove_accounts() {
    local account
    end_sessions
    find_traces
    xargs -d '\n' rm -rf -- <"$scratch/temporary-files.txt"
    for account in "${accounts[@]}"; do
        userdel --force "$account"
    done
}

# From now on things are done as this user, in an empty home.
as() {
    account=$1
    uid=$(id -u "$account")
    home=$(getent passwd "$account" | cut -d: -f6)
}

as_with_empty_home() {
    as "$1"
    rm -rf "$home"
    mkdir "$home"
    chown "$account:" "$home"
}

# Says each user, and for each file where it is, but for what the system counts and caches, this project, and the home of
# whoever runs this: the program never runs for them. Folders for temporary files are asked by owner, see below.
list_system() {
    local skipped=(/proc /sys /dev /run /tmp /var/tmp /var/cache /var/log /var/lib/dpkg /var/lib/apt "$scratch" "$PWD" "$HOME")
    if [ -n "${SUDO_USER:-}" ]; then
        skipped+=("$(getent passwd "$SUDO_USER" | cut -d: -f6)")
    fi
    local prune=() folder
    for folder in "${skipped[@]}"; do
        prune+=(-o -path "$folder")
    done
    {
        find / \( "${prune[@]:1}" \) -prune -o -print 2>/dev/null || true
        getent passwd | sed 's/:.*//; s/^/user /'
    } | sort >"$1"
}

install_package() {
    at_end "apt-get -qq --yes purge $package"
    apt_get install --no-install-recommends "$deb"
    installed "$package" || fail "apt-get says nothing, but $package is not installed." "$scratch/apt.txt"
    ok "apt-get installs $(basename "$(realpath target/installer/packages/*.deb)")"
}

remove_package() {
    apt_get remove --purge "$package"
    if dpkg-query -W "$package" >"$scratch/query.txt" 2>&1; then
        fail "After apt-get remove --purge dpkg still knows $package." "$scratch/query.txt"
    fi
    ok "apt-get remove --purge removes it"
}

# The files there are now are those there were before, and nothing anywhere belongs to those who ran the program.
prove_nothing_left() {
    list_system "$scratch/after"
    comm -13 "$scratch/before" "$scratch/after" >"$scratch/new-files.txt"
    [ ! -s "$scratch/new-files.txt" ] || fail "Files or users are left that were not there before:" "$scratch/new-files.txt"
    comm -23 "$scratch/before" "$scratch/after" >"$scratch/missing-files.txt"
    [ ! -s "$scratch/missing-files.txt" ] || fail "Files or users are missing that were there before:" "$scratch/missing-files.txt"
    ok "no file and no user of the system came or went: $(wc -l <"$scratch/before") are as they were"

    prove_no_traces "after all"
    grep -rlsF "$id" /usr/share/applications /usr/share/icons/hicolor/icon-theme.cache /var/lib/swcatalog /var/cache/swcatalog \
        >"$scratch/menus.txt" || true
    [ ! -s "$scratch/menus.txt" ] || fail "The desktop still has it in a menu or a cache:" "$scratch/menus.txt"
    ok "no menu, icon or cache of the desktop knows it any more"
}

prove_no_traces() {
    wait_for 15 no_process || fail "Processes are left $1:" "$scratch/processes.txt"
    find_traces
    [ ! -s "$scratch/temporary-files.txt" ] || fail "Temporary files are left $1:" "$scratch/temporary-files.txt"
    ok "no temporary file and no process is left $1"
}

# Where everyone may write, files are told by their owner: other programs leave such files, too. What had one of these
# numbers before is of a user who is gone, and neither ours nor to be deleted.
find_traces() {
    local owners=(\() number
    for number in ${uids//,/ }; do
        owners+=(-uid "$number" -o)
    done
    owners[-1]=\)
    find /tmp /var/tmp /dev/shm /run /var/cache /var/log -path "$scratch" -prune -o "${owners[@]}" -print \
        >"$scratch/traces.txt" 2>/dev/null || true
    touch "$scratch/temporary-before.txt"
    grep -vxFf "$scratch/temporary-before.txt" "$scratch/traces.txt" >"$scratch/temporary-files.txt" || true
}

# One that has ended and that nobody asked for its status is no process any more.
no_process() {
    ps -o pid=,stat=,args= -u "$uids" | awk '$2 !~ /^Z/' >"$scratch/processes.txt"
    [ ! -s "$scratch/processes.txt" ]
}
