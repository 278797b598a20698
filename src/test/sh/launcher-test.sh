#!/bin/sh
# Tests of the start script in a made-up project with a made-up JDK and Maven.
#
#   launcher-test.sh --list            prints the names of the cases
#   launcher-test.sh CASE SCRIPT DIR   runs one case with a copy of SCRIPT in the empty folder DIR
#
# A case fails by ending with another code than 0; what went wrong is on stderr.
set -u

if [ "$1" = --list ]; then
    sed -n 's/^case_\([a-z_]*\)() {$/\1/p' "$0"
    exit 0
fi

name=$1
script=$2
# The blank in the name is part of the test.
scratch=$3/a\ folder
project=$scratch/project
tools=$scratch/tools
out=$scratch/out
err=$scratch/err

die() {
    printf '%s: %s\n' "$name" "$1" >&2
    printf -- '--- out\n' >&2
    cat "$out" >&2
    printf -- '--- err\n' >&2
    cat "$err" >&2
    exit 1
}

# --- The made-up machine --------------------------------------------------------------------------------------------

make_project() {
    mkdir -p "$project/src/main/java" "$project/seeds" "$tools"
    cp "$script" "$project/isnad"
    touch "$project/pom.xml" "$project/src/main/java/A.java" "$project/seeds/a.txt"
    for tool in sh dirname readlink find head mkdir rm mv sed cat touch sleep uname; do
        ln -s "$(command -v "$tool")" "$tools/$tool"
    done
    make_tool ldconfig 'echo "libgtk-3.so.0 libXtst.so.6 libpangoft2-1.0.so.0"'
}

# make_tool NAME LINE: a command on the path that runs that line of shell.
make_tool() {
    printf '#!/bin/sh\n%s\n' "$2" >"$tools/$1"
    chmod +x "$tools/$1"
}

# make_jdk VERSION: a JDK in its own folder under jdks/; its java prints what it was asked to run.
make_jdk() {
    jdk_home=$scratch/jdks/jdk-$1
    mkdir -p "$jdk_home/bin"
    printf 'JAVA_VERSION="%s.0.1"\n' "$1" >"$jdk_home/release"
    {
        printf '#!/bin/sh\njdk=%s\nscratch="%s"\n' "$1" "$scratch"
        cat <<'END'
for last do
    case $last in -XX:AOTCacheOutput=*) cache=${last#*=} ;; esac
done
case " $* " in
    *' org.isnad.app.AotTrainingRun '*)
        echo trained >>"$scratch/training-runs"
        echo 'words of the training run'
        echo 'warnings of the training run' >&2
        [ ! -f "$scratch/train" ] || . "$scratch/train"
        echo "$*" >"$cache"
        exit
        ;;
esac
echo "$*" >"$scratch/arguments"
echo "java $jdk runs ${last}"
END
    } >"$jdk_home/bin/java"
    cp "$jdk_home/bin/java" "$jdk_home/bin/javac"
    chmod +x "$jdk_home/bin/java" "$jdk_home/bin/javac"
}

# A Maven that writes what the real one would write, and one line per build into builds.
make_maven() {
    make_tool mvn "mkdir -p '$project/target/lib' && touch '$project/target/isnad.jar' && echo built >>'$scratch/builds'"
}

make_all() {
    make_project
    make_jdk 25
    make_maven
}

# start ARG...: runs the script in the made-up machine; sets status, out and err.
start() {
    env -i PATH="$tools" HOME="$scratch" ISNAD_JDK_FOLDERS="$scratch/jdks" ${variables-} \
        sh "$project/isnad" "$@" >"$out" 2>"$err"
    status=$?
}

builds() {
    if [ -f "$scratch/builds" ]; then wc -l <"$scratch/builds" | tr -d ' '; else echo 0; fi
}

expect_status() {
    [ "$status" -eq "$1" ] || die "ended with $status, expected $1"
}

expect_err() {
    grep -qF -- "$1" "$err" || die "stderr lacks: $1"
}

expect_out() {
    grep -qF -- "$1" "$out" || die "stdout lacks: $1"
}

expect_builds() {
    [ "$(builds)" = "$1" ] || die "$(builds) builds, expected $1"
}

# training LINE: what happens in the training runs to come.
training() {
    printf '%s\n' "$1" >"$scratch/train"
}

expect_training_runs() {
    found=0
    [ ! -f "$scratch/training-runs" ] || found=$(wc -l <"$scratch/training-runs" | tr -d ' ')
    [ "$found" = "$1" ] || die "$found training runs, expected $1"
}

# The last start, or not, was with the cache, which is there as a whole, or not at all.
expect_cache() {
    grep -qF -- "-XX:AOTCache=$project/target/launcher/isnad.aot -Xlog:aot=off" "$scratch/arguments" || die 'started without the cache'
    grep -qF org.isnad.app.AotTrainingRun "$project/target/launcher/isnad.aot" || die 'no whole cache'
}

expect_no_cache() {
    if grep -qF -- AOT "$scratch/arguments"; then die 'started with a cache'; fi
    [ ! -e "$project/target/launcher/isnad.aot" ] || die 'there is a cache'
    [ ! -e "$project/target/launcher/training" ] || die 'the folder of the training run is left behind'
}

# --- The cases ------------------------------------------------------------------------------------------------------

case_builds_once_and_runs() {
    make_all
    start --version
    expect_status 0
    expect_out 'java 25 runs --version'
    [ "$(wc -l <"$err" | tr -d ' ')" = 1 ] || die 'building says more or less than one line'
    start --version
    expect_status 0
    expect_builds 1
    [ ! -s "$err" ] || die 'a start without a build says something'
}

case_builds_again_when_a_source_is_newer() {
    make_all
    start --version
    touch -d '+2 seconds' "$project/src/main/java/A.java" 2>/dev/null || { sleep 2 && touch "$project/src/main/java/A.java"; }
    start --version
    expect_builds 2
}

case_builds_again_when_a_source_is_removed() {
    make_all
    start --version
    sleep 1
    rm "$project/src/main/java/A.java"
    start --version
    expect_builds 2
    start --version
    expect_builds 2
}

case_runs_from_another_folder_through_a_link() {
    make_all
    mkdir "$scratch/links"
    ln -s "../project/isnad" "$scratch/links/one"
    ln -s one "$scratch/links/two"
    (cd / && env -i PATH="$tools" ISNAD_JDK_FOLDERS="$scratch/jdks" "$scratch/links/two" verify >"$out" 2>"$err")
    status=$?
    expect_status 0
    expect_out 'java 25 runs verify'
}

case_passes_the_exit_code_of_the_program_on() {
    make_all
    printf '#!/bin/sh\nexit 4\n' >"$jdk_home/bin/java"
    start verify
    expect_status 4
}

case_gives_java_a_locale_that_can_name_arabic_files() {
    make_all
    printf '#!/bin/sh\necho "locale ${LC_ALL-none}"\n' >"$jdk_home/bin/java"
    start verify
    expect_out 'locale C.UTF-8'
    variables='LC_ALL=POSIX LANG=ar_IQ.UTF-8'
    start verify
    expect_out 'locale C.UTF-8'
    variables=LANG=ar_IQ.UTF-8
    start verify
    expect_out 'locale none'
}

case_prefers_java_home() {
    make_all
    make_jdk 27
    variables=JAVA_HOME=jdk-from-java-home
    ln -s "$jdk_home" jdk-from-java-home
    start --version
    expect_out 'java 27 runs'
}

case_finds_java_on_the_path() {
    make_project
    make_maven
    make_jdk 26
    mv "$scratch/jdks" "$scratch/elsewhere"
    ln -s "$scratch/elsewhere/jdk-26/bin/java" "$tools/java"
    start --version
    expect_status 0
    expect_out 'java 26 runs'
}

case_no_jdk() {
    make_project
    make_maven
    start --version
    expect_status 3
    expect_err 'there is no JDK'
    expect_err 'لا يوجد JDK'
    expect_err 'openjdk-25-jdk'
    expect_builds 0
}

case_jdk_too_old() {
    make_project
    make_maven
    make_jdk 17
    make_jdk 9
    start --version
    expect_status 3
    expect_err 'version 17, but 25'
    expect_err 'الإصدار 17'
    expect_builds 0
}

case_passes_over_an_old_java_home() {
    make_all
    make_jdk 17
    ln -s "$jdk_home" old-jdk
    variables=JAVA_HOME=old-jdk
    start --version
    expect_status 0
    expect_out 'java 25 runs'
}

case_no_maven() {
    make_project
    make_jdk 25
    start --version
    expect_status 3
    expect_err 'Debian package is: maven'
    expect_err 'الحزمة على دبيان: maven'
}

case_needs_no_maven_once_built() {
    make_all
    start --version
    rm "$tools/mvn"
    start --version
    expect_status 0
}

case_no_display() {
    make_all
    start
    expect_status 3
    expect_err './isnad export'
    expect_err 'لا توجد شاشة'
    expect_builds 0
}

case_no_display_for_a_data_set() {
    make_all
    start "$project/pom.xml"
    expect_status 3
    expect_err 'there is no display'
}

case_wayland_without_x() {
    make_all
    variables=WAYLAND_DISPLAY=wayland-0
    start
    expect_status 3
    expect_err 'xwayland'
}

case_opens_the_window_with_a_display() {
    make_all
    variables=DISPLAY=:9
    start
    expect_status 0
    expect_out 'runs org.isnad.app.Launcher'
}

case_a_window_learns_by_itself_what_to_compile() {
    make_all
    variables=DISPLAY=:9
    start
    expect_cache
    grep -qF -- '-XX:-AOTReplayTraining' "$scratch/arguments" || die 'the window compiles as the training run did'
    start verify
    expect_cache
    if grep -qF -- AOTReplayTraining "$scratch/arguments"; then die 'a short run compiles anew'; fi
}

case_window_library_missing() {
    make_all
    make_tool ldconfig 'echo "libXtst.so.6 libpangoft2-1.0.so.0"'
    variables=DISPLAY=:9
    start
    expect_status 3
    expect_err 'sudo apt-get install libgtk-3-0'
    if grep -q libxtst6 "$err"; then die 'names a package that is there'; fi
}

case_export_needs_no_display_but_pango() {
    make_all
    start export timeline
    expect_status 0
    make_tool ldconfig 'echo nothing'
    start export timeline
    expect_status 3
    expect_err 'libpangoft2-1.0-0'
    start verify
    expect_status 0
}

case_shows_a_failing_build() {
    make_all
    make_tool mvn 'echo "[ERROR] cannot compile"; exit 1'
    start --version
    expect_status 70
    expect_err '[ERROR] cannot compile'
    expect_err 'the build failed'
    [ ! -e "$project/target/launcher/lock" ] || die 'the lock is left behind'
    make_maven
    start --version
    expect_status 0
}

case_two_starters_build_once() {
    make_all
    make_tool mvn "sleep 2; mkdir -p '$project/target/lib' && touch '$project/target/isnad.jar' && echo built >>'$scratch/builds'"
    (start --version && exit "$status") &
    first=$!
    sleep 1
    err=$scratch/err2
    out=$scratch/out2
    start --version
    wait "$first" || die 'the first starter failed'
    expect_status 0
    expect_err 'waiting for another build'
    expect_builds 1
}

case_lock_held_too_long() {
    make_all
    mkdir -p "$project/target/launcher"
    echo $$ >"$project/target/launcher/lock"
    variables=ISNAD_LOCK_SECONDS=1
    start --version
    expect_status 70
    expect_err 'target/launcher/lock'
    expect_builds 0
    [ -f "$project/target/launcher/lock" ] || die 'the lock of a living process was removed'
}

case_lock_of_a_dead_process() {
    make_all
    mkdir -p "$project/target/launcher"
    sh -c 'echo $$' >"$project/target/launcher/lock"
    start --version
    expect_status 0
    expect_builds 1
    [ ! -e "$project/target/launcher/lock" ] || die 'the lock is left behind'
}

case_trains_once_after_a_build() {
    make_all
    start verify
    expect_status 0
    expect_training_runs 1
    expect_cache
    [ ! -e "$project/target/launcher/training" ] || die 'the folder of the training run is left behind'
    start verify
    expect_training_runs 1
    expect_cache
}

case_trains_with_the_options_of_every_start() {
    make_all
    start verify
    common=$(sed 's/ -XX:AOTCache=.*//' "$scratch/arguments")
    [ "${common#-XX}" != "$common" ] || die 'no options at all'
    # The class path is the last of them.
    common=${common%% -cp *}
    grep -qF -- "$common -cp $project/target/isnad.jar -Xrs" "$project/target/launcher/isnad.aot" \
        || die "trained with other options than $common"
}

case_keeps_the_output_of_training_in_its_log() {
    make_all
    start verify
    expect_cache
    if grep -q training "$out" "$err"; then die 'the training run is heard'; fi
    grep -q 'words of the training run' "$project/target/launcher/training.log" || die 'no words in the log'
    grep -q 'warnings of the training run' "$project/target/launcher/training.log" || die 'no warnings in the log'
}

case_starts_without_a_cache_when_training_fails() {
    make_all
    training 'echo half >"$cache"; exit 3'
    start verify
    expect_status 0
    expect_out 'java 25 runs verify'
    expect_no_cache
    start verify
    expect_training_runs 1
    expect_no_cache
    [ ! -s "$err" ] || die 'a start without a cache says something'
}

case_starts_without_a_cache_when_none_was_written() {
    make_all
    training 'exit 0'
    start verify
    expect_status 0
    expect_training_runs 1
    expect_no_cache
}

case_trains_again_after_a_build() {
    make_all
    start verify
    training 'exit 3'
    touch -d '+2 seconds' "$project/src/main/java/A.java" 2>/dev/null || { sleep 2 && touch "$project/src/main/java/A.java"; }
    start verify
    expect_builds 2
    expect_training_runs 2
    expect_no_cache
}

case_removes_the_cache_before_the_build() {
    make_all
    start verify
    make_tool mvn "[ ! -e '$project/target/launcher/isnad.aot' ] || touch '$scratch/old'; exit 1"
    touch -d '+2 seconds' "$project/src/main/java/A.java" 2>/dev/null || { sleep 2 && touch "$project/src/main/java/A.java"; }
    start verify
    expect_status 70
    [ ! -e "$scratch/old" ] || die 'the old cache was there while the jar was built'
}

case_trains_again_when_something_else_built_the_jar() {
    make_all
    start verify
    sleep 1
    touch "$project/target/isnad.jar"
    start verify
    expect_status 0
    expect_builds 1
    expect_training_runs 2
    expect_cache
    expect_err 'preparing faster starts'
    start verify
    expect_training_runs 2
    [ ! -s "$err" ] || die 'a start with a cache says something'
}

case_gives_way_to_an_archive_that_the_user_asks_for() {
    make_all
    start verify
    expect_cache
    for asked in JAVA_TOOL_OPTIONS=-Xshare:auto JDK_JAVA_OPTIONS=-XX:SharedArchiveFile=a _JAVA_OPTIONS=-XX:AOTMode=off; do
        variables=$asked
        start verify
        expect_status 0
        if grep -qF -- AOT "$scratch/arguments"; then die "started with a cache beside $asked"; fi
    done
}

case_trains_under_the_lock_of_the_build() {
    make_all
    training '[ -s "$scratch/project/target/launcher/lock" ] || touch "$scratch/unlocked"'
    start verify
    expect_training_runs 1
    [ ! -e "$scratch/unlocked" ] || die 'trained without the lock'
    [ ! -e "$project/target/launcher/lock" ] || die 'the lock is left behind'
}

case_leaves_nothing_of_a_training_run_that_is_interrupted() {
    make_all
    # As Ctrl+C, which both get.
    training 'echo half >"$cache"; kill -s TERM "$(cat "$scratch/project/target/launcher/lock")"; exit 130'
    start verify
    expect_status 130
    for left in lock training isnad.aot built; do
        [ ! -e "$project/target/launcher/$left" ] || die "left behind: $left"
    done
    training ''
    start verify
    expect_status 0
    expect_cache
}

mkdir -p "$scratch"
cd "$scratch" || exit 1
: >"$out"
: >"$err"
"case_$name"
