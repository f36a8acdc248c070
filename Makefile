# make site    install what is missing, build, and make the sample site in public/
# make test    install what is missing, then every test and check
# make rules   print Rules.md anew from the rules' comments and examples
# make templates   put the files of templates/ into the program, and print Templates.md anew
# make data    print docs/data.md anew: what the columns and keys of the data mean
# make eval    the quality table, against the data in EVAL
# make bench   the speed table, against the peers in EVAL
# make trust   hostile articles and broken machines, with the data in DATA
# make scale   the site by many machines: engines of clusters, bytes equal, memory (some 40 minutes)
# make fuzz    made-up bytes for all that reads strangers' files, SECONDS=60 a target
# make map     rooms, arrows, circles, longest files and functions, from the sources
# make coverage   which share of each room's lines the tests run
# make install PREFIX=/usr/local   the program, its manual pages, and completions for bash, zsh and fish
# make deb     a Debian package of it, in .build/deb/
# make uninstall PREFIX=/usr/local

EVAL ?= ../shared/eval
DATA ?= $(EVAL)/hostile
PREFIX ?= /usr/local
# No -g: nobody debugs a release, and it compiles sooner; names of functions stay. The ledger knows the program by its build id.
# Libraries are the system's: none is looked for beside the program.
SWIFT_BUILD = swift build -c release --static-swift-stdlib --product briefgen -Xswiftc -gnone -Xlinker --build-id --disable-local-rpath $(SWIFT_FLAGS)
BRIEFGEN = .build/release/briefgen

# Where it is installed, and what is put there besides the program.
PLACE = $(DESTDIR)$(PREFIX)
MAN = share/man/man1
BASH = share/bash-completion/completions
ZSH = share/zsh/site-functions
FISH = share/fish/vendor_completions.d
PAGES = briefgen $(addprefix briefgen-,init new check serve build list clean config templates extract explain series map)

.PHONY: help site build compile deb test rules templates data eval bench trust scale fuzz map coverage install install-files uninstall clean format packages

help:
	@sed -n 's/^# //p' Makefile

packages:
	@Scripts/packages

build: packages
	$(SWIFT_BUILD)

# Without a look for missing libraries, where a packager has brought them.
compile:
	$(SWIFT_BUILD)

site: build
	$(BRIEFGEN) build
	@echo "preview: python3 -m http.server -d public"
	@echo "deploy:  rsync -rt --delete --delay-updates --exclude='.briefgen*' public/ host:path/"

test: packages
	@Scripts/check

rules:
	@Scripts/rules --write

templates:
	@Scripts/templates --write
	swift build --product briefgen
	.build/debug/briefgen templates --values all > Templates.md

data:
	swift build --product briefgen
	.build/debug/briefgen extract --fields > docs/data.md

eval: build
	@Scripts/evaluate "$(EVAL)"

bench: build
	@Scripts/benchmark "$(EVAL)"

trust: build
	@Scripts/trust "$(DATA)"

scale: build
	@Scripts/packages scale
	@Scripts/scale

fuzz: packages
	@Scripts/fuzz $(TARGETS)

map:
	@Scripts/map

coverage: packages
	@Scripts/coverage

install: build install-files

deb: build
	@Scripts/packages deb
	@Scripts/deb

# Of a program that is built already.
install-files:
	install -D -m 755 $(BRIEFGEN) "$(PLACE)/bin/briefgen"
	Scripts/manual $(BRIEFGEN) "$(PLACE)/$(MAN)"
	install -d "$(PLACE)/$(BASH)" "$(PLACE)/$(ZSH)" "$(PLACE)/$(FISH)"
	umask 022; $(BRIEFGEN) --generate-completion-script bash | sed '1{/^#!/d}' >"$(PLACE)/$(BASH)/briefgen"
	umask 022; $(BRIEFGEN) --generate-completion-script zsh >"$(PLACE)/$(ZSH)/_briefgen"
	umask 022; $(BRIEFGEN) --generate-completion-script fish >"$(PLACE)/$(FISH)/briefgen.fish"

# Folders stay, as others may have been there before.
uninstall:
	for file in bin/briefgen $(PAGES:%=$(MAN)/%.1) $(BASH)/briefgen $(ZSH)/_briefgen $(FISH)/briefgen.fish; do \
	  rm -f "$(PLACE)/$$file"; done

format:
	swift format -i --recursive Package.swift Sources Tests

clean:
	rm -rf .build
