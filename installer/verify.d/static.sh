# What the packages say of themselves, checked without starting anything. Sourced by installer/verify.

prove_static() {
    prove_metadata
    prove_desktop_files
    prove_libraries
    prove_runtime
    prove_lintian
}

# A package without these is refused by one distribution or another, or can't be found in it.
prove_metadata() {
    local field value
    for field in Package Version Architecture Maintainer Section Depends Description; do
        value=$(dpkg-deb -f "$deb" "$field")
        [ -n "$value" ] || fail "The .deb has no $field."
    done
    [ "$(dpkg-deb -f "$deb" Section)" = education ] || fail "The .deb's section is not education."
    grep -q '^License: Expat' "$scratch/tree/usr/share/doc/$package/copyright" \
        || fail "The .deb has no licence in usr/share/doc/$package/copyright."
    ok ".deb: maintained by $(dpkg-deb -f "$deb" Maintainer), section $(dpkg-deb -f "$deb" Section), with its licence"

    for field in NAME VERSION LICENSE PACKAGER GROUP VENDOR SUMMARY; do
        value=$(rpm -qp --qf "%{$field}" "$rpm" 2>/dev/null)
        [ -n "$value" ] && [ "$value" != "(none)" ] || fail "The .rpm has no $field."
    done
    ok ".rpm: maintained by $(rpm -qp --qf '%{PACKAGER}, group %{GROUP}, licence %{LICENSE}' "$rpm" 2>/dev/null)"
}

prove_desktop_files() {
    local entry=$scratch/tree$menu_file
    desktop-file-validate "$entry" >"$scratch/desktop.txt" 2>&1 && [ ! -s "$scratch/desktop.txt" ] \
        || fail "desktop-file-validate finds fault with the menu entry:" "$scratch/desktop.txt"
    local key
    for key in 'Name=.' 'Name\[ko\]=[^ -~]' 'Comment\[ko\]=[^ -~]' 'Categories=.' 'StartupWMClass=.' 'Icon=.'; do
        grep -q "^$key" "$entry" || fail "The menu entry has no line such as $key" "$entry"
    done
    ok "menu entry: valid, named in English and Korean, $(grep '^Categories=' "$entry")"

    local metainfo=$scratch/tree/usr/share/metainfo/$id.metainfo.xml
    # Newer versions warn of a program without a page of its own, which it hasn't; older ones don't know the word.
    appstreamcli validate --no-net "$metainfo" >"$scratch/appstream.txt" 2>&1 \
        || appstreamcli validate --no-net --override=url-homepage-missing=info "$metainfo" >/dev/null 2>&1 \
        || fail "appstreamcli finds fault with the metainfo:" "$scratch/appstream.txt"
    ok "metainfo: valid"
}

# Errors only: warnings and what is overridden, with reasons, in installer/linux/lintian-overrides are for information.
prove_lintian() {
    if ! lintian --allow-root --fail-on error "$deb" >"$scratch/lintian.txt" 2>&1; then
        fail "lintian finds errors:" "$scratch/lintian.txt"
    fi
    ok "lintian: no errors"
    while read -r line; do note "$line"; done < <(grep -E '^[WE]: ' "$scratch/lintian.txt" || true)
}

# Each library that a file of the package asks for is in the package, or in another that it names.
prove_libraries() {
    local file
    find "$scratch/tree" -type f -print0 | while IFS= read -r -d '' file; do
        if [ "$(head -c 4 "$file" | tr -d '\0')" = $'\x7fELF' ]; then
            echo "$file"
        fi
    done >"$scratch/binaries"
    xargs -d '\n' objdump -p <"$scratch/binaries" >"$scratch/objdump"
    sed -n 's/^ *NEEDED *//p' "$scratch/objdump" | sort -u >"$scratch/needed"
    sed 's,.*/,,' "$scratch/binaries" | sort -u >"$scratch/own"

    local named requires library owner others=0
    named=$(dpkg-deb -f "$deb" Depends | tr ',|' '\n' | sed 's/^ *//; s/ .*//')
    requires=$(rpm -qp --requires "$rpm" 2>/dev/null)
    while read -r library; do
        owner=$(owner_of "$library")
        [ -n "$owner" ] || fail "$library is needed, and no installed package brings it."
        grep -qxF "$owner" <<<"$named" || fail "$library is needed, but the .deb does not depend on $owner, which brings it."
        if [ "$owner" = libc6 ]; then library=libc.so.6; fi # rpm's glibc brings the same ones
        grep -qF "$library()" <<<"$requires" || fail "$library is needed, but the .rpm does not require it."
        others=$((others + 1))
    done < <(comm -23 "$scratch/needed" "$scratch/own")
    [ "$others" -gt 10 ] || fail "Only $others libraries were found to be needed, which can't be."
    ok "each of $others libraries that $(wc -l <"$scratch/binaries") binaries need is in a package that the .deb and the .rpm ask for"
    prove_c_library "$named"
}

# The package of a library, by the file that the linker would take; packages write /lib and /usr/lib for the same folder.
owner_of() {
    local file place
    file=$(ldconfig -p | awk -v name="$1" '$1 == name && /x86-64|AArch64/ { print $NF; exit }')
    [ -n "$file" ] || return 0
    for place in "$file" "/usr$file" "${file#/usr}"; do
        if dpkg -S "$place" 2>/dev/null | sed 's/[:,].*//' | head -1 | grep .; then
            return
        fi
    done
}

# The oldest C library that the binaries run on is not newer than the one that is asked for.
prove_c_library() {
    local needed asked
    needed=$(grep -oE 'GLIBC_[0-9.]+' "$scratch/objdump" | sed 's/GLIBC_//' | sort -uV | tail -1)
    asked=$(dpkg-deb -f "$deb" Depends | sed -n 's/.*libc6 (>= \([0-9.]*\)).*/\1/p')
    dpkg --compare-versions "$needed" le "${asked:-0}" \
        || fail "The binaries need glibc $needed, but the .deb asks for libc6 ${asked:-of any version} only."
    ok "the binaries run from glibc $needed on, and the .deb asks for $asked"
}

# Those who learn look at the program by jstack and the like, and start Java by hand.
prove_runtime() {
    local runtime=$scratch/tree/usr/lib/$package/lib/runtime
    "$runtime/bin/java" -version >"$scratch/version.txt" 2>&1 || fail "bin/java of the runtime does not start:" "$scratch/version.txt"
    ok "the runtime has bin/java: $(head -1 "$scratch/version.txt")"
}
