#!/bin/sh
# Starts the application from wherever it lies. jpackage's own launcher would ask rpm and dpkg first who owns it, at every start.
root=$(dirname "$(dirname "$(readlink -f "$0")")")

# In a locale that is plain ASCII or not there at all, the JVM can't read a path that is not ASCII, not even its own.
case $(locale charmap 2>/dev/null) in
    ANSI_X3.4-1968 | "") export LC_ALL=C.UTF-8 ;;
esac

# Drivers would keep compiled shaders in the home; the few that JavaFX has are soon compiled.
export MESA_SHADER_CACHE_DISABLE=true MESA_GLSL_CACHE_DISABLE=true __GL_SHADER_DISK_CACHE=0

# Else the C library keeps a heap for each thread that has ever asked for memory.
export MALLOC_ARENA_MAX=1

exec "$root/lib/runtime/bin/@name@" "-XX:AOTCache=$root/lib/app/main.aot" "@$root/lib/app/jvm.options" --module @module@ "$@"
