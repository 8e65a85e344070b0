# make run and make test install what is missing; everything else needs the packages to be there.

PREFIX ?= /usr/local
DESTDIR ?=

packages := libxml2-dev libyaml-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libxml2-utils pkg-config
sources := Sources Tests Schemas Snippets Package.swift \
  Benchmarks/Package.swift Benchmarks/Sources Benchmarks/Benchmarks
# The Swift runtime goes into the release, so that it runs where no Swift is installed. libyaml is
# in it, as the module map says; libxml2 stays shared.
# Symbols for debuggers stay out: they are a third of the size.
release := --configuration release --product validate --static-swift-stdlib -Xlinker -s

.PHONY: run test pages quick rules coverage survey survey-generated survey-rules survey-fixes feeds readers bench build release dependencies install \
  uninstall completions format lint-format docs

# Builds and runs the release check on the clean sample, which passes with status 0.
run: dependencies build
	.build/debug/validate check seeds/clean

# Runs all tests, and checks the layout of the sources.
test: dependencies
	swift build --build-tests
	swift test --skip-build
	swift format lint --strict --recursive $(sources)

# The tests for the inner loop: those that take long are left out, which tests say themselves (`.thorough`), and so are
# those whose material is not beside the checkout.
quick: dependencies
	swift build --build-tests
	QUICK=1 swift test --skip-build

# Writes what follows from the rules: their list, the two references, and the schema of the configuration.
rules: dependencies
	python3 Scripts/list-rules.py
	swift build --build-tests
	-@RECORD_RULES=1 swift test --skip-build --quiet --filter RuleReferenceTests > .build/rules.log 2>&1
	.build/debug/validate config --schema > docs/validate.schema.json
	swift test --skip-build --filter 'RuleReferenceTests|RuleSetTests|SeedPagesLintTests|theCommittedSchemaIsFresh'

# Runs all tests and counts which lines of which module they run; with FILES=1 the files that need most.
coverage: dependencies
	swift build --build-tests --enable-code-coverage
	rm -rf .build/debug/codecov
	swift test --skip-build --enable-code-coverage
	python3 Scripts/coverage.py $(if $(FILES),--files) "$$(swift test --show-codecov-path)"

# Sends the corpus beside the checkout, every specification example and the newspaper pages there and back, edits
# their XML, and tries the files at the edge.
survey: dependencies
	swift run --configuration release RoundTripSurvey

# Counts what every rule finds in the corpus beside the checkout, for 100,000 characters.
survey-rules: dependencies
	swift run RuleSurvey --as-pages

# Tries the fixes of every rule on the corpus, the cases beside the checkout, and COUNT pages made from SEED.
survey-fixes: dependencies
	swift run --configuration release FixSurvey $(COUNT) $(SEED)

# Compares how pages of other papers are read with what is expected of them; prints how many checks of each fail.
pages: dependencies
	swift build --product validate
	@for expected in Tests/Pages/*/*.expected.json; do \
	  page=$$(ls $${expected%.expected.json}.md $${expected%.expected.json}.txt 2>/dev/null); \
	  echo "$$page: $$(python3 ../shared/cases/check_tree.py .build/debug/validate $$page $$expected | tail -1)"; \
	done

# Sends COUNT documents made at random from SEED there and back, and makes each failure small.
COUNT ?= 100000
SEED ?= 1
survey-generated: dependencies
	swift run --configuration release RoundTripSurvey generated $(COUNT) $(SEED)

# Checks and imports the XML beside the checkout: verdicts, findings by check, words taken.
feeds: dependencies
	swift run --configuration release FeedSurvey

# Reads what we export as others do: lxml and newsmlg2, the real parsers of Superdesk from PyPI, all installed below
# .build, and the readers that the material beside the checkout imitates.
readers := .build/readers
exported := seeds/issue seeds/*/[0-9]*.md ../shared/seeds/*.txt
readers: dependencies
	swift build --product validate
	test -x $(readers)/bin/python || python3 -m venv $(readers)
	$(readers)/bin/pip install --quiet --no-deps superdesk-core==2.5.3
	$(readers)/bin/pip install --quiet lxml newsmlg2 'Flask<3' lxml_html_clean 'arrow==0.13.0' 'python-dateutil<2.9' \
	  pytz 'tzlocal<3' regex typing_extensions 2>&1 | grep -v "^ERROR: pip's dependency\|^superdesk-core" || true
	$(readers)/bin/python Scripts/read-exports.py .build/debug/validate \
	  ../shared/standards/xsd/driver-g2-nitf-odrl.xsd $(exported)
	$(readers)/bin/python Scripts/read-as-others.py .build/debug/validate ../shared/readers $(readers) \
	  $(exported) ../shared/cases/pages/[0-9]*.md ../shared/cases/pages/*.txt

# Measures the release check against what the C libraries need for the same bytes, and whole processes beside
# other tools; see docs/benchmarks.md. With QUICK=1 on a tenth of the pages, to try it.
bench: dependencies release
	swift build --package-path Benchmarks --configuration release --product ShufflePages
	python3 Scripts/bench.py --validate .build/release/validate \
	  --pages Benchmarks/.build/release/ShufflePages $(if $(QUICK),--quick)

build:
	swift build

release:
	swift build $(release)

# Installs the Debian packages that are missing, and does nothing when none is.
dependencies:
	@missing=; for package in $(packages); do \
	  dpkg-query --show --showformat='$${db:Status-Status}' $$package 2>/dev/null | grep -qx installed \
	    || missing="$$missing $$package"; \
	done; \
	test -z "$$missing" && exit 0; \
	if [ "$$(id -u)" = 0 ]; then as_root=; else as_root=sudo; fi; \
	echo "installing$$missing"; \
	$$as_root apt-get update && $$as_root apt-get install --yes --no-install-recommends $$missing

# Installs the command and its completions under PREFIX.
install: release completions
	install -D --mode=755 .build/release/validate $(DESTDIR)$(PREFIX)/bin/validate
	install -D --mode=644 .build/completions/validate.bash \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/validate
	install -D --mode=644 .build/completions/_validate $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_validate
	install -D --mode=644 .build/completions/validate.fish \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/validate.fish

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/validate \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/validate \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_validate \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/validate.fish

completions: release
	mkdir -p .build/completions
	.build/release/validate --generate-completion-script bash > .build/completions/validate.bash
	.build/release/validate --generate-completion-script zsh > .build/completions/_validate
	.build/release/validate --generate-completion-script fish > .build/completions/validate.fish

format:
	swift format --in-place --recursive $(sources)

lint-format:
	swift format lint --strict --recursive $(sources)

# The reference of the library as web pages, in .build/plugins/Swift-DocC/outputs: one for all rooms.
rooms := Source XML Document Markdown Newspaper Lint Feed Export
docs:
	swift package generate-documentation --enable-experimental-combined-documentation \
	  $(foreach room,$(rooms),--target $(room)) --warnings-as-errors
