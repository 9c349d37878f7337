# shellcheck shell=bash
# Programs that are crates: compiled once, kept in the cache.

# install_crate CRATE VERSION BINARY MINUTES OPT-LEVEL
install_crate() {
    local crate=$1 version=$2 binary=$3 minutes=$4 opt=$5
    if is_version "$version" "$binary" --version; then return; fi
    local home=$CACHE/tools/${crate%-cli}-$version build=$CACHE/build/$crate-$version
    cargo info -q "$crate@$version" >/dev/null 2>&1 ||
        die "$crate $version cannot be fetched: the crate registry is out of reach; check the network or proxy, then run the same command again"
    step "compiling $crate $version, once for all checkouts (about $minutes min)"
    # The tools run for a second and compile for minutes: little optimisation, in parallel.
    local cargo_install=(env -u CARGO_TARGET_DIR CARGO_PROFILE_RELEASE_OPT_LEVEL="$opt" CARGO_PROFILE_RELEASE_LTO=off
        CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_DEBUG=0 CARGO_PROFILE_RELEASE_STRIP=symbols
        cargo install "$crate" --version "$version" --no-default-features --root "$home.part" --target-dir "$build")
    mkdir -p "$CACHE/tools"
    rm -rf "$home.part"
    # Its own lock file, unless that names a version that the registry here does not have.
    "${cargo_install[@]}" --locked --no-track || {
        note "once more, with the versions that the registry has"
        "${cargo_install[@]}" --no-track
    } || die "$crate $version cannot be compiled (see above): is a C compiler there (package gcc), and the network?"
    rm -rf "$home" "$build"
    mv "$home.part" "$home"
}
