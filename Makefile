# All that is done with gd from a shell; `make` alone prints it.

PREFIX ?= /usr/local
SWIFT ?= swift
PYTHON ?= python3

# A second folder for tests: the program links Swift's runtime statically, they do not,
# and one folder for both would be built anew each time.
TESTS := --scratch-path .build/tests

ifeq ($(shell uname -s),Darwin)
  # Homebrew keeps readline and OpenBLAS apart, for macOS has namesakes of both.
  HOMEBREW := $(shell brew --prefix 2>/dev/null || echo /opt/homebrew)
  PREFIXES := $(HOMEBREW)/opt/readline $(HOMEBREW)/opt/openblas $(HOMEBREW)
  LIBRARIES := $(foreach prefix,$(PREFIXES),-Xcc -I$(prefix)/include -Xlinker -L$(prefix)/lib)
else
  # Nothing lies beside the program, so the loader need not look there for libraries.
  RUNTIME := --static-swift-stdlib --disable-local-rpath
endif

.DEFAULT_GOAL := help
.PHONY: help setup build build-tests run repl test check format bench install clean

help:
	@echo "make run                  build gd and train the walkthrough's model in this terminal"
	@echo "make repl                 build gd and open it at its prompt"
	@echo "make test                 build and run every test"
	@echo "make check                what a change must pass: formatting, no warnings, tests"
	@echo "make format               lay the sources out as the project does"
	@echo "make bench                time gd beside PyTorch, JAX, CPython and Lua, as far as they are here"
	@echo "make install PREFIX=...   put gd into PREFIX/bin (PREFIX is $(PREFIX))"
	@echo "make clean                remove all that was built"

setup:
	@Tools/setup

build: setup
	$(SWIFT) build -c release --product gd $(RUNTIME) $(LIBRARIES)

# As `test` builds them: some look inside a room, for which a plain build does not provide.
build-tests: setup
	$(SWIFT) test list -c release $(TESTS) --disable-xctest $(LIBRARIES)

run: build
	.build/release/gd examples/gradient_descent.gd

repl: build
	@.build/release/gd

test: build
	$(SWIFT) test -c release $(TESTS) --disable-xctest $(LIBRARIES)

check:
	@Tools/check

format:
	$(SWIFT) format --in-place --parallel --recursive Package.swift Sources Tests

bench: build
	@command -v $(PYTHON) >/dev/null || { \
	  echo "bench: the peers need Python, and $(PYTHON) is not here; PYTHON=... names another" >&2; exit 1; }
	@$(PYTHON) Tools/bench $(if $(RUNS),--runs $(RUNS)) $(if $(QUICK),--quick) $(WORKLOADS)

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 .build/release/gd "$(DESTDIR)$(PREFIX)/bin/gd"

clean:
	rm -rf .build
