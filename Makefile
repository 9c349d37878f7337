# Every command sets up what it lacks first; each is safe to repeat.

export PORT BASE_URL BUYING_TIME_COMMIT

.PHONY: help serve dist same test check bench fuzz setup clean

help:
	@echo "make serve   build the site and serve it on http://127.0.0.1:8080 (PORT=… for another port)"
	@echo "make dist    build the static site in dist/site (BASE_URL=https://… for absolute addresses), the package in dist/npm, SHA256SUMS"
	@echo "make same    build twice, in two folders, and compare every byte"
	@echo "make test    every test, those in real browsers too (ENGINES=\"chromium firefox webkit\")"
	@echo "make check   format, lints, documentation, dependencies"
	@echo "make bench   how fast the models and the page are"
	@echo "make fuzz    look for inputs that break something (FUZZ_RUNS=… executions, 10 million if unset)"
	@echo "make setup   only install what the others need"
	@echo "make clean   remove what was built here; the tools in the cache stay"

serve:
	@tools/serve.sh

dist:
	@tools/dist.sh && tools/npm.sh && tools/sums.sh

same:
	@tools/same.sh

test:
	@tools/test.sh

check:
	@tools/check.sh

bench:
	@tools/bench.sh

fuzz:
	@tools/fuzz.sh

setup:
	@tools/setup.sh browser

clean:
	@rm -rf dist target node_modules
