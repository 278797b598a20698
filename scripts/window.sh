# The real window under an X server and a window manager of its own, for the scripts that take pictures of it; to be read in,
# not run.
#
# Needs Xvfb, openbox, xdotool, and import and convert of ImageMagick; on Debian:
#   sudo apt-get install xvfb openbox xdotool imagemagick
# The settings of the user are neither read nor written. The caller sets `home`, the folder of the repository.
# shellcheck shell=sh disable=SC2154

# The title of the window is found by its name, which may be Arabic.
LC_ALL=C.UTF-8
export LC_ALL

patience_seconds=90

say() {
    printf '%s\n' "${0##*/}: $*" >&2
}

fail() {
    say "$*"
    exit 3
}

for tool in Xvfb openbox xdotool import convert ${more_tools:-}; do
    command -v "$tool" >/dev/null 2>&1 || fail "$tool is missing; on Debian: sudo apt-get install xvfb openbox xdotool imagemagick"
done

work=$(mktemp -d)
server=
manager=
window=

clean_up() {
    [ -z "$window" ] || kill "$window" 2>/dev/null || :
    [ -z "$manager" ] || kill "$manager" 2>/dev/null || :
    [ -z "$server" ] || kill "$server" 2>/dev/null || :
    rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' HUP INT TERM

# --- The window -----------------------------------------------------------------------------------------------------

start_server() {
    # Without -noreset the server begins anew when the first client leaves, and another one that comes just then is refused.
    : >"$work/display"
    Xvfb -displayfd 3 -noreset -screen 0 "${1}x${2}x24" -nolisten tcp 3>"$work/display" >/dev/null 2>&1 &
    server=$!
    waited=0
    until [ -s "$work/display" ]; do
        waited=$((waited + 1))
        [ "$waited" -le "$patience_seconds" ] || fail "Xvfb does not start"
        sleep 1
    done
    DISPLAY=:$(cat "$work/display")
    export DISPLAY
    start_manager
}

# The window as a user has it: without a window manager dialogs and focus behave otherwise. Without a frame it has the size that
# is asked for.
start_manager() {
    cat >"$work/openbox.xml" <<'XML'
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <applications><application type="normal"><decor>no</decor></application></applications>
</openbox_config>
XML
    openbox --config-file "$work/openbox.xml" >"$work/manager.log" 2>&1 &
    manager=$!
    waited=0
    until xdotool get_num_desktops >/dev/null 2>&1; do
        kill -0 "$manager" 2>/dev/null || { cat "$work/manager.log" >&2; fail "openbox does not start"; }
        waited=$((waited + 1))
        [ "$waited" -le "$patience_seconds" ] || fail "openbox does not start"
        sleep 1
    done
}

stop_window() {
    kill "$window" 2>/dev/null || :
    wait "$window" 2>/dev/null || :
    window=
}

stop_server() {
    stop_window
    kill "$manager" 2>/dev/null || :
    wait "$manager" 2>/dev/null || :
    manager=
    kill "$server" 2>/dev/null || :
    wait "$server" 2>/dev/null || :
    server=
}

# start_window WIDTH HEIGHT THEME DIRECTION SETTING...: its remembered place sizes the window. A setting is a line of the file of
# settings; `dataset` names what is opened, else it is the example. What explains the timeline for the first time is taken as read.
start_window() {
    rm -rf "$work/config" "$work/state"
    mkdir -p "$work/config/isnad" "$work/state"
    printf 'window.width=%s\nwindow.height=%s\ntheme=%s\ntime.direction=%s\n' "$1" "$2" "$3" "$4" >"$work/settings"
    shift 4
    printf '%s\n' version=1 window.x=0 window.y=0 guided=true legend=false "$@" >>"$work/settings"
    mv "$work/settings" "$work/config/isnad/settings.properties"
    XDG_CONFIG_HOME=$work/config XDG_STATE_HOME=$work/state "$home/isnad" ${dataset:+"$dataset"} 2>"$work/window.log" &
    window=$!
    waited=0
    until id=$(xdotool search --onlyvisible --name 'إسناد|Isnad' 2>/dev/null | head -n 1) && [ -n "$id" ]; do
        waited=$((waited + 1))
        if ! kill -0 "$window" 2>/dev/null || [ "$waited" -gt "$patience_seconds" ]; then
            cat "$work/window.log" >&2
            fail "the window does not open"
        fi
        sleep 1
    done
    case "${dataset:-} $*" in
        *last.* | /*) ;;
        *)
            # There is no last place: the first screen offers the example as its third choice.
            sleep 3
            xdotool windowactivate --sync "$id"
            xdotool key Tab Tab Return
            ;;
    esac
    until is_open; do
        waited=$((waited + 1))
        [ "$waited" -le "$patience_seconds" ] || fail "no data set opens"
        sleep 1
    done
    # The title changes before the plots are painted.
    sleep 3
    xdotool windowactivate --sync "$id"
}

# Whether a data set is open: its title is then in that of the window.
is_open() {
    xdotool getwindowname "$id" | grep -q -e ' - '
}

# Whether the middle of the timeline shows anything: it is one colour until the data set is painted.
is_drawn() {
    [ "$(convert "$1" -gravity center -crop 400x200+100-100 +repage -unique-colors -format '%w' info:)" -gt 20 ]
}

# The screen as soon as it has stood still for a second and shows the data set.
settled() {
    still is_drawn
}

# still [TEST]: the screen as soon as it has stood still for a second and its picture passes the test.
still() {
    import -window root "$work/before.png"
    waited=0
    while :; do
        sleep 1
        import -window root "$work/now.png"
        if "${1:-true}" "$work/now.png" \
            && [ "$(convert "$work/before.png" "$work/now.png" -metric AE -compare -format '%[distortion]' info:)" = 0 ]; then
            return 0
        fi
        waited=$((waited + 1))
        [ "$waited" -le "$patience_seconds" ] || fail "the window does not come to rest"
        mv "$work/now.png" "$work/before.png"
    done
}

# screen FILE [TEST]: what the screen shows now, with few enough bytes for a repository. No picture of a fault is taken.
screen() {
    still "${2:-is_drawn}"
    if [ -s "$work/state/isnad/errors.log" ]; then
        cat "$work/state/isnad/errors.log" >&2
        fail "the window reports a fault of the program"
    fi
    convert "$work/now.png" -strip -define png:compression-level=9 "$1.png"
    say "${1##*/}.png"
}
