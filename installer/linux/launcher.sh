#!/bin/sh
# Starts the application from wherever it lies. jpackage's own launcher would ask rpm and dpkg first who owns it, at every start.
root=$(dirname "$(dirname "$(readlink -f "$0")")")

# In the plain C locale the JVM can't read a path that is not ASCII, not even its own.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
    C | POSIX) export LC_ALL=C.UTF-8 ;;
esac

exec "$root/lib/runtime/bin/@name@" "-XX:AOTCache=$root/lib/app/main.aot" "@$root/lib/app/jvm.options" --module @module@ "$@"
