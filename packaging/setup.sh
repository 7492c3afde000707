# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh and test.sh: installs what is missing (Debian packages) and builds a preset.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

build_packages=(ca-certificates g++ cmake ninja-build pkg-config qt6-base-dev libqt6svg6-dev qt6-tools-dev
    qt6-tools-dev-tools qt6-l10n-tools libgl1-mesa-dev libvulkan-dev libcmark-dev libgmime-3.0-dev libgumbo-dev
    libpoppler-qt6-dev libuchardet-dev libqpdf-dev libzip-dev)
run_packages=(fontconfig fonts-inter libqt6svg6 qt6-translations-l10n qt6-wayland)
test_packages=(xvfb xauth openbox xdotool x11-utils dbus dbus-x11 at-spi2-core python3 python3-pyatspi gir1.2-atspi-2.0
    python3-jsonschema poppler-utils qpdf imagemagick libreoffice-writer-nogui tidy desktop-file-utils appstream dpkg-dev
    file)

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# install_missing PACKAGE...
install_missing() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    [ ${#missing[@]} = 0 ] && return 0
    echo "Installing ${#missing[@]} packages: ${missing[*]}" >&2
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# build PRESET [TARGET]: configures and builds build/PRESET, or a part of it, with ccache where it is present.
build() {
    local launcher=()
    command -v ccache >/dev/null && launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    echo "Building ($1) …" >&2
    (cd "$top" && cmake --preset "$1" "${launcher[@]}" >build-log.txt 2>&1 && cmake --build --preset "$1" --target "${2:-all}" >>build-log.txt 2>&1) || {
        tail -n 40 "$top/build-log.txt" >&2
        echo "The build failed; build-log.txt has it all." >&2
        return 1
    }
}
