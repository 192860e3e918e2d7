#!/bin/sh
# Runs the researcher's notebook, and fails when a cell fails.
#   examples/notebook/run.sh           builds what is needed first
#   examples/notebook/run.sh --built   as Maven's profile "notebook" calls it: the class path and the kernel are there
# Writes examples/target/researcher.ipynb and .html, and the kernel, finindicators, into examples/target/jupyter.
# Needs a JDK of 17 or later, Maven, Python 3, and Jupyter's client and nbconvert: from Debian, if this is root.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
notebook=$root/examples/notebook/researcher.ipynb
target=$root/examples/target
jupyter=$target/jupyter
mkdir -p "$jupyter"

tools() {
    command -v jupyter >/dev/null && command -v jupyter-nbconvert >/dev/null && command -v python3 >/dev/null
}
if ! tools; then
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
        echo "installing jupyter-client and jupyter-nbconvert with apt-get ..." >&2
        { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
            jupyter-client jupyter-nbconvert; } >"$jupyter/apt.log" 2>&1 || { tail -5 "$jupyter/apt.log" >&2; exit 1; }
    fi
    tools || { echo "missing: jupyter-client and jupyter-nbconvert (Debian: apt-get install jupyter-client jupyter-nbconvert)" >&2; exit 1; }
fi

if [ "${1:-}" != --built ]; then
    echo "// builds the class path" >"$jupyter/build.jsh"
    "$root/repl" "$jupyter/build.jsh"
    (cd "$root" && mvn -B -ntp -q -Pnotebook -pl examples dependency:copy@kernel)
fi

# Our classes are on the class path of the kernel itself: given to its compiler they would replace the kernel's own.
java=java
[ -z "${JAVA_HOME:-}" ] || java=$JAVA_HOME/bin/java
python3 - "$jupyter" "$java" "$jupyter/rapaio-jupyter-kernel.jar:$(cat "$target/class-path.txt"):$target/classes" <<'PYTHON'
import json, os, sys
folder, java, path = sys.argv[1:]
missing = [entry for entry in path.split(":")[:-1] if not os.path.exists(entry)]
if missing:
    sys.exit("not there: " + ", ".join(missing))
os.makedirs(folder + "/kernels/finindicators", exist_ok=True)
with open(folder + "/kernels/finindicators/kernel.json", "w") as file:
    json.dump({
        "argv": [java, "-XX:+UseSerialGC", "-cp", path, "org.rapaio.jupyter.kernel.MainApp", "{connection_file}"],
        "display_name": "Java with finindicators", "language": "java", "interrupt_mode": "message",
        "env": {"RJK_TIMEOUT_MILLIS": "-1"}}, file, indent=1)
PYTHON

# What the kernel logs is kept for when a cell fails.
convert() {
    JUPYTER_PATH=$jupyter jupyter nbconvert "$@" --output-dir "$target" >"$jupyter/run.log" 2>&1
}
fail() {
    sed -e "s/$(printf '\033')\[[0-9;]*m//g" -e '/\[INFO *\]/d' "$jupyter/run.log" | tail -40 >&2
    echo "failed: $notebook" >&2
    exit 1
}
rm -f "$target/researcher.ipynb" "$target/researcher.html"
# The kernel opens its ports before it can answer. A request that comes too early ends the thread that should answer; no
# cell has run then, and another start is as good as the first.
starts=1
until convert --to notebook --execute --ExecutePreprocessor.startup_timeout=30 --ExecutePreprocessor.timeout=300 "$notebook"; do
    if [ "$starts" -eq 6 ] || ! grep -q -e "^RuntimeError: Kernel didn't respond" \
        -e "^RuntimeError: Kernel died before replying" "$jupyter/run.log"; then fail; fi
    starts=$((starts + 1))
    echo "the kernel did not answer; start $starts of 6" >&2
done
convert --to html "$target/researcher.ipynb" || fail

# A cell that was not run leaves no error: every cell of code has its number.
python3 - "$target/researcher.ipynb" <<'PYTHON'
import json, sys
with open(sys.argv[1]) as file:
    cells = [cell for cell in json.load(file)["cells"] if cell["cell_type"] == "code"]
idle = [cell["id"] for cell in cells if cell["execution_count"] is None]
if idle or not cells:
    sys.exit("not run: " + (", ".join(idle) or "there is no cell of code"))
print("".join(text for output in cells[-1]["outputs"] for text in output.get("text", [])), end="")
print("researcher.ipynb: %d cells run" % len(cells))
PYTHON
echo "$target/researcher.html"
