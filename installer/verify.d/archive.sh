# The archive, which anybody unpacks anywhere. Sourced by installer/verify.

prove_archive() {
    local entry=$scratch/tree$menu_file
    menu_file=$entry read_menu_entry
    prove_unpacked_by_user
    prove_unpacked_by_root
    rm -rf "$scratch/archive"
}

# Without root, and in a folder whose name has spaces, Korean letters, and a # that a URL would end at.
prove_unpacked_by_user() {
    local folder="$scratch/archive/탠덤 한글 #1 폴더" locale
    as tandem-verify
    mkdir -p "$folder"
    chown "$account:" "$folder"
    setpriv --reuid "$uid" --regid "$uid" --clear-groups tar -xzf - -C "$folder" <"$archive" >"$scratch/tar.txt" 2>&1 \
        || fail "The archive can't be unpacked by a user:" "$scratch/tar.txt"
    for locale in LANG=C.UTF-8 LC_ALL=C LC_ALL=xx_XX.UTF-8; do
        as_with_empty_home tandem-verify
        start "the archive, $locale" "$locale" -- "$folder/Tandem/bin/Tandem"
        see_window
        grep -qF "$folder/Tandem/lib/app/main.aot" "/proc/$program/maps" || fail "$name: the AOT cache is not used."
        close_window
        ok "$name: starts from a folder with spaces, Korean letters and #, with its AOT cache"
        prove_home_bare
    done
}

# Nothing is written where it lies.
prove_unpacked_by_root() {
    local folder=$scratch/archive/shared
    mkdir -p "$folder"
    tar -xzf "$archive" -C "$folder" --no-same-owner
    as_with_empty_home tandem-verify
    start "the archive, unpacked by root" -- "$folder/Tandem/bin/Tandem"
    starts_or_says_why
    prove_home_bare
}
