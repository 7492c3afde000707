#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: packaging/test.sh [PRESET]
# Sets up what is missing, builds Readout (preset "dev" where none is named) and passes all tests, without a display.
set -eu
. "$(dirname "$0")/setup.sh"
preset=${1:-dev}

install_missing "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
build "$preset"
cd "$top/build/$preset"
ctest --output-on-failure --parallel "$(nproc)"
