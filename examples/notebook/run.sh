#!/bin/sh
# Runs the researcher's notebook; fails when a cell fails.
# Writes examples/target/researcher.ipynb and .html, and the kernel "finindicators" into examples/target/jupyter.
# Needs what ./repl builds, a JDK of 17 or later, Maven, Python 3, and Jupyter's client and nbconvert, which it installs
# from Debian or Ubuntu where it runs as root.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
notebook=$root/examples/notebook/researcher.ipynb
target=$root/examples/target
jupyter=$target/jupyter
kernel=rapaio-jupyter-kernel
version=3.0.1

fail() {
    echo "$*" >&2
    exit 1
}

[ -s "$target/class-path.txt" ] && [ -d "$target/classes" ] ||
    fail "not built: examples/target/class-path.txt and classes; ./repl shell/tour.jsh builds them"
mkdir -p "$jupyter"

there() {
    command -v python3 >/dev/null && command -v jupyter >/dev/null && command -v jupyter-nbconvert >/dev/null
}
if ! there && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    echo "installing jupyter-client and jupyter-nbconvert with apt-get ..." >&2
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        jupyter-client jupyter-nbconvert; } >"$jupyter/apt.log" 2>&1 || { tail -5 "$jupyter/apt.log" >&2; exit 1; }
fi
there || fail "missing: Jupyter's client and nbconvert; on Debian: apt-get install jupyter-client jupyter-nbconvert"

jar=$jupyter/$kernel-$version.jar
[ -s "$jar" ] || (cd "$root" && mvn -B -ntp -q -N dependency:copy "-Dartifact=io.github.padreati:$kernel:$version" \
    "-DoutputDirectory=$jupyter")

# The library is on the class path of the kernel itself: given to its compiler, it would replace the kernel's own.
java=java
[ -z "${JAVA_HOME:-}" ] || java=$JAVA_HOME/bin/java
python3 - "$jupyter" "$java" "$jar:$target/classes:$(cat "$target/class-path.txt")" <<'PYTHON'
import json, os, sys
folder, java, path = sys.argv[1:]
missing = [entry for entry in path.split(":") if entry and not os.path.exists(entry)]
if missing:
    sys.exit("not there: " + ", ".join(missing) + "; ./repl shell/tour.jsh builds it")
os.makedirs(folder + "/kernels/finindicators", exist_ok=True)
with open(folder + "/kernels/finindicators/kernel.json", "w") as file:
    json.dump({
        "argv": [java, "-XX:+UseSerialGC", "-cp", path, "org.rapaio.jupyter.kernel.MainApp", "{connection_file}"],
        "display_name": "Java with finindicators", "language": "java", "interrupt_mode": "message"}, file, indent=1)
PYTHON

convert() {
    JUPYTER_PATH=$jupyter jupyter nbconvert "$@" --output-dir "$target" >"$jupyter/run.log" 2>&1
}
show() {
    sed -e "s/$(printf '\033')\[[0-9;]*m//g" -e '/\[INFO *\]/d' "$jupyter/run.log" | tail -40 >&2
    fail "failed: $notebook"
}
# The kernel opens its ports before it can answer: a request that comes too early ends the thread that should answer, and
# the kernel stays silent. It then starts again: six times, of 30 s each.
execute() {
    for try in 1 2 3 4 5 6; do
        convert --to notebook --execute --ExecutePreprocessor.startup_timeout=30 --ExecutePreprocessor.timeout=180 \
            "$notebook" && return 0
        grep -q -e "Kernel didn't respond" -e "Kernel died before replying" "$jupyter/run.log" || return 1
        echo "start $try: the kernel did not answer" >&2
    done
    return 1
}
rm -f "$target/researcher.ipynb" "$target/researcher.html"
execute || show
convert --to html "$target/researcher.ipynb" || show

# A cell that was not run leaves no error: every cell of code has its number. The figures are those that were published.
python3 - "$target/researcher.ipynb" <<'PYTHON'
import json, sys
published = ["Return on average equity = 14.30 % a year", "Poverty headcount = 30.00 %", "Poverty gap = 15.17 %", "Gini index = 0.4621"]
with open(sys.argv[1]) as file:
    cells = [cell for cell in json.load(file)["cells"] if cell["cell_type"] == "code"]
idle = [cell["id"] for cell in cells if cell["execution_count"] is None]
if idle or not cells:
    sys.exit("not run: " + (", ".join(idle) or "there is no cell of code"))
text = "".join("".join(output.get("text", [])) for cell in cells for output in cell["outputs"])
absent = [figure for figure in published if figure not in text]
if absent:
    sys.exit("not in the output: " + ", ".join(absent))
print("researcher.ipynb: %d cells run; %s" % (len(cells), ", ".join(published)))
PYTHON
echo "$target/researcher.html"
