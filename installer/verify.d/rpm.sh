# The .rpm, as far as it can be proven where packages are others. Sourced by installer/verify.

prove_rpm() {
    menu_file=$scratch/tree/usr/share/applications/$id.desktop read_menu_entry
    local root=$scratch/rpm
    mkdir "$root"
    in_root --install --nodeps "$rpm"
    prove_same_files "$root"
    as_with_empty_home tandem-verify
    start "the .rpm" -- "$root/usr/bin/$package"
    starts_or_says_why
    prove_home_bare
    in_root --erase --nodeps "$package"
    find "$root" ! -type d ! -path "$root/var/lib/rpm/*" ! -path "$root/usr/lib/sysimage/rpm/*" ! -path '*/.rpmdb/*' >"$scratch/left.txt"
    find "$root" -type d -iname "*$package*" >>"$scratch/left.txt"
    [ ! -s "$scratch/left.txt" ] || fail "rpm --erase leaves:" "$scratch/left.txt"
    ok "rpm --erase leaves nothing"
}

# A system of its own for rpm; some of Debian's versions have to be told that this is meant.
in_root() {
    local meant=()
    if rpm --force-debian --version >/dev/null 2>&1; then meant=(--force-debian); fi
    rpm --root "$root" "${meant[@]}" "$@" >"$scratch/rpm.txt" 2>&1 || fail "rpm $* does not work:" "$scratch/rpm.txt"
}

# Both packages install the same bytes with the same rights, but for what only Debian's lintian reads.
prove_same_files() {
    list_tree "$scratch/tree" >"$scratch/deb-files.txt"
    list_tree "$1" >"$scratch/rpm-files.txt"
    diff "$scratch/deb-files.txt" "$scratch/rpm-files.txt" >"$scratch/difference.txt" \
        || fail "The .deb (<) and the .rpm (>) install different files:" "$scratch/difference.txt"
    ok "the .rpm installs the same $(wc -l <"$scratch/rpm-files.txt") files as the .deb, byte by byte"
}

list_tree() {
    (
        cd "$1"
        find usr \( -path usr/share/lintian -o -path usr/lib/sysimage \) -prune -o \( -type f -o -type l \) -printf '%p %m %l\n'
        find usr \( -path usr/share/lintian -o -path usr/lib/sysimage \) -prune -o -type f -print0 | xargs -0 sha256sum
    ) | sort
}
