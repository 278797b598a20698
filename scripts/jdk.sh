# Finds the JDK that the start script finds, by its own functions, for scripts that measure or read without a window; to be
# read in, not run. The caller sets `home`, the folder of the repository; `java` is set. Ends with what is missing where none is
# new enough.
# shellcheck shell=sh disable=SC2154,SC2034

java=$(
    eval "$(sed -n '/^least_java=/p; /^say() {/,/^}/p; /^fail() {/,/^}/p; /^java_version() {/,/^# --- /p' "$home/isnad")"
    find_jdk
    printf '%s\n' "$jdk/bin/java"
) || exit 3
