# Tocsin: `make run` shows it at work, `make test` checks it, `make help` lists the rest.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.NOTPARALLEL:
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

PREFIX ?= /usr
DESTDIR ?=
SYSCONFDIR ?= /etc
UNITDIR ?= /usr/lib/systemd/system
SWIFT ?= swift
# Of the compiler, for one build: for example RELEASE_FLAGS="-c release".
RELEASE_FLAGS ?= -c release --static-swift-stdlib
TEST_FLAGS ?=
BINARY ?= .build/release/tocsin
STRIP ?= strip

# The version of GCC whose start files and C++ library the Swift linker uses: 12 on Debian 12.
GCC ?= 12
PACKAGES ?= pkg-config binutils git ca-certificates libc6-dev libgcc-$(GCC)-dev \
  libstdc++-$(GCC)-dev libcurl4-openssl-dev zlib1g-dev libbrotli-dev libxml2-dev \
  libstemmer-dev libicu-dev libsqlite3-dev libsystemd-dev systemd procps

# Seconds for each entry point of the parsers; eight of these make half an hour.
FUZZ_SECONDS ?= 240
FUZZ_TARGETS ?= feed encoding dates html urls page article json
FUZZ_SEEDS ?= Tests/Fixtures/Parsing Tests/Fixtures/Articles seeds/replay
# What each of them runs with: bounds of one input are 10 seconds and 2 GB.
FUZZ_FLAGS ?= -dict=Tests/Fuzz/tokens.dict -timeout=10 -rss_limit_mb=2048 -max_len=8192

.PHONY: help run test crash fuzz fuzz-merge build release bench bench-schedule bench-matching lint install uninstall clean deps

help: ## This list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: release ## Watch the replay and the starter feeds, and print alerts as they come (Ctrl-C stops)
	@exec $(BINARY) run --config Config/tocsin.yaml --follow

test: deps lint ## Lint, build with every warning an error, run all tests
	@$(SWIFT) build --build-tests --explicit-target-dependency-import-check error $(TEST_FLAGS)
	$(SWIFT) test --skip-build $(TEST_FLAGS)

crash: deps ## Kill the daemon 1,000 times (CRASH_ROUNDS=) and count the alerts; make test does 50
	@CRASH_ROUNDS=$${CRASH_ROUNDS:-1000} $(SWIFT) test --filter CrashTests $(TEST_FLAGS)

# Builds the fuzzers, and goes on without Swift's backtraces, which libFuzzer's own get in the way of.
define fuzzers
$(SWIFT) build --package-path Tests/Fuzz --scratch-path .build-fuzz -c release --sanitize=fuzzer
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0:$${ASAN_OPTIONS:-}
endef

fuzz: deps ## Fuzz the parsers, FUZZ_SECONDS= for each of FUZZ_TARGETS=
	@$(fuzzers)
	for target in $(FUZZ_TARGETS); do
	  mkdir -p .build-fuzz/corpus/$$target
	  echo "fuzzing $$target for $(FUZZ_SECONDS) s"
	  .build-fuzz/release/fuzz-$$target $(FUZZ_FLAGS) -max_total_time=$(FUZZ_SECONDS) \
	    -artifact_prefix=.build-fuzz/$$target- -print_final_stats=1 .build-fuzz/corpus/$$target \
	    Tests/Fuzz/Corpus/$$target $(FUZZ_SEEDS) \
	    > .build-fuzz/$$target.log 2>&1 || {
	    grep -a -E '^(SUMMARY|Test unit|artifact)|Fatal error' .build-fuzz/$$target.log >&2 ||
	      tail -n 3 .build-fuzz/$$target.log >&2
	    echo "all of it: .build-fuzz/$$target.log; mend it, and keep the input in Tests/Fuzz/Corpus" >&2
	    exit 1
	  }
	  grep -a -E 'executed_units|new_units|peak_rss|slowest' .build-fuzz/$$target.log
	done

fuzz-merge: deps ## Keep what reaches new code of the inputs that were found, and drop the rest
	@$(fuzzers)
	for target in $(FUZZ_TARGETS); do
	  mkdir -p .build-fuzz/corpus/$$target Tests/Fuzz/Corpus/$$target
	  rm -rf .build-fuzz/merged
	  mkdir .build-fuzz/merged
	  .build-fuzz/release/fuzz-$$target -set_cover_merge=1 -use_counters=0 -max_len=400 -timeout=10 \
	    .build-fuzz/merged Tests/Fuzz/Corpus/$$target .build-fuzz/corpus/$$target \
	    $(FUZZ_SEEDS) > .build-fuzz/$$target.log 2>&1
	  find Tests/Fuzz/Corpus/$$target -type f ! -name '*.kept' -delete
	  find .build-fuzz/merged -type f -exec mv -t Tests/Fuzz/Corpus/$$target {} +
	  echo "$$target: $$(du -bs Tests/Fuzz/Corpus/$$target | cut -f1) bytes"
	done

build: deps ## Debug build
	@$(SWIFT) build

release: deps ## Optimised binary with the Swift libraries inside: .build/release/tocsin
	@$(SWIFT) build $(RELEASE_FLAGS) --product tocsin

bench: release ## Measure, with the recipes of Tests/Benchmarks
	@bash Tests/Benchmarks/parsing.sh
	bash Tests/Benchmarks/matching.sh
	bash Tests/Benchmarks/polling.sh
	bash Tests/Benchmarks/idle.sh

bench-schedule: ## Measure how soon posts are seen for so many requests, also of recorded feeds in FOLDER=
	@cd Tests/Benchmarks
	$(SWIFT) build -c release --product schedule --scratch-path ../../.build-bench
	../../.build-bench/release/schedule memory 100000
	../../.build-bench/release/schedule "$(abspath $(or $(FOLDER),$(wildcard ../shared/conformance/realworld/files)))"

bench-matching: release ## Measure stances, speakers, and how officials are found, on the sets in FOLDER=
	@python3 Tests/Benchmarks/stance.py $(BINARY) $(FOLDER)
	@python3 Tests/Benchmarks/speakers.py $(BINARY) $(FOLDER)
	FOLDER=$(abspath $(FOLDER)) bash Tests/Benchmarks/officials.sh

lint: ## Check the formatting
	@$(SWIFT) format lint --strict -r Sources Tests Package.swift

# Puts $(1) at $(2), or beside it as .new when another file, perhaps edited, is there already.
define keep
put() {
  if [[ ! -e $$2 ]]; then install -D -m 644 "$$1" "$$2"
  elif ! cmp -s "$$1" "$$2"; then install -m 644 "$$1" "$$2.new"; echo "kept $$2; ours is $$2.new"
  fi
}
endef

# The settings of a checkout, as an installed service needs them: no replay, state under /var.
define installed
awk '
  /^# state: / { sub(/^# /, "") }
  /^  # The replay/ { next }
  /^  - / { skip = /seeds\/replay/ }
  /^  #/ || /^[^ ]/ || /^$$/ { skip = 0 }
  !skip { gsub(/\.\.\/seeds\/feeds\.opml/, "feeds.opml"); print }
' Config/tocsin.yaml
endef

install: ## Install binary, unit, settings and lists (DESTDIR=, PREFIX=/usr); `make release` first
	@[[ -x $(BINARY) ]] || { echo "$(BINARY) is missing: run \`make release\` first" >&2; exit 1; }
	$(keep)
	install -D -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/tocsin
	$(STRIP) $(DESTDIR)$(PREFIX)/bin/tocsin
	unit=$(DESTDIR)$(UNITDIR)/tocsin.service
	install -D -m 644 systemd/tocsin.service "$$unit"
	sed -i 's,^ExecStart=/usr/bin/,ExecStart=$(PREFIX)/bin/,' "$$unit"
	install -D -m 644 -t $(DESTDIR)$(PREFIX)/share/doc/tocsin README.md CHANGELOG.md LICENSE
	settings=$$(mktemp)
	trap 'rm -f "$$settings"' EXIT
	$(installed) > "$$settings"
	put "$$settings" $(DESTDIR)$(SYSCONFDIR)/tocsin/tocsin.yaml
	put seeds/feeds.opml $(DESTDIR)$(SYSCONFDIR)/tocsin/feeds.opml
	for list in Config/watchlists/*.yaml; do
	  put "$$list" "$(DESTDIR)$(SYSCONFDIR)/tocsin/watchlists/$${list##*/}"
	done

uninstall: ## Remove binary, unit and documents; settings and state stay
	@rm -f $(DESTDIR)$(PREFIX)/bin/tocsin $(DESTDIR)$(UNITDIR)/tocsin.service
	rm -rf $(DESTDIR)$(PREFIX)/share/doc/tocsin
	echo "left in place: $(DESTDIR)$(SYSCONFDIR)/tocsin and the state in /var/lib/tocsin"

clean: ## Remove what was built
	@rm -rf .build

deps: ## Install what is missing of the Debian packages, and check for Swift
	@have=$$(dpkg-query -W -f '$${Package} $${db:Status-Status}\n' $(PACKAGES) 2>/dev/null || true)
	missing=()
	for package in $(PACKAGES); do
	  grep -qxF "$$package installed" <<< "$$have" || missing+=("$$package")
	done
	if (( $${#missing[@]} )); then
	  sudo=()
	  if ! command -v apt-get > /dev/null; then
	    echo "apt-get is not here; install what corresponds to: $${missing[*]}," >&2
	    echo "then go on with: make PACKAGES= …" >&2
	    exit 1
	  elif (( EUID != 0 )); then
	    command -v sudo > /dev/null || {
	      echo "missing packages, and neither root nor sudo to install them with. As root:" >&2
	      echo "  apt-get update && apt-get install $${missing[*]}" >&2
	      exit 1
	    }
	    sudo=(sudo)
	  fi
	  echo "installing $${missing[*]}"
	  "$${sudo[@]}" apt-get update -qq
	  "$${sudo[@]}" env DEBIAN_FRONTEND=noninteractive \
	    apt-get install -y -qq --no-install-recommends "$${missing[@]}"
	fi
	version=$$($(SWIFT) --version 2>/dev/null | grep -oE 'Swift version [0-9]+\.[0-9]+' || true)
	if [[ ! $$version =~ ([0-9]+)\.([0-9]+) ]]; then
	  echo "Swift 6.2 or newer is needed, and \`$(SWIFT)\` was not found: https://www.swift.org/install" >&2
	  exit 1
	elif (( BASH_REMATCH[1] * 100 + BASH_REMATCH[2] < 602 )); then
	  echo "Swift 6.2 or newer is needed; this is $$version: https://www.swift.org/install" >&2
	  exit 1
	fi
