"""What Tools/bench says: lines for the terminal, and the measured part of Benchmarks/RESULTS.md."""

import functools
import os
import pathlib
import platform
import re
import statistics
import subprocess

BEGIN = "<!-- what Tools/bench measured; it writes all between here and the end mark anew -->"
END = "<!-- end of what Tools/bench measured -->"
COLUMNS = "{:<24} {:<42} {:>9} {:<14} {:>9} {:>7} {:>7} {:>7}  {:<8} {}"


def output(*command):
    """What a command prints; empty where there is no such command, or it fails."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return (done.stdout or done.stderr).strip() if done.returncode == 0 else ""


@functools.cache
def version(python, module):
    """The version of a Python module; empty where it is missing."""
    return output(python, "-c", f"import {module}; print({module}.__version__)")


def machine(load):
    """Lines about the machine, which had this load before anything ran."""
    processor, memory, system = platform.processor() or platform.machine(), 0, platform.platform()
    if os.path.exists("/proc/cpuinfo"):
        text = pathlib.Path("/proc/cpuinfo").read_text()
        if found := re.search(r"^model name\s*: (.*)$", text, re.MULTILINE):
            processor = found[1]
        found = re.search(r"^MemTotal:\s+(\d+)", pathlib.Path("/proc/meminfo").read_text(), re.MULTILINE)
        memory = int(found[1]) / 1024**2 if found else 0
        release = pathlib.Path("/etc/os-release")
        names = re.search(r'^PRETTY_NAME="(.*)"$', release.read_text(), re.MULTILINE) if release.exists() else None
        system = f"{names[1] if names else 'Linux'}, Linux {platform.release()}"
    elif platform.system() == "Darwin":
        processor = output("sysctl", "-n", "machdep.cpu.brand_string") or processor
        memory = int(output("sysctl", "-n", "hw.memsize") or 0) / 1024**3
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return [
        ("Machine", f"{processor}, {cores} cores, {memory:.0f} GB; load {load:.1f} before the first run"),
        ("System", system),
    ]


def openblas():
    """What the OpenBLAS that gd opens calls itself."""
    import ctypes

    for name in ("libopenblas.so.0", "/opt/homebrew/opt/openblas/lib/libopenblas.dylib"):
        try:
            config = ctypes.CDLL(name).openblas_get_config
        except (OSError, AttributeError):
            continue
        config.restype = ctypes.c_char_p
        return config().decode().replace("OpenBLAS ", "")
    return "unknown"


def versions(root, python, lua):
    """Lines about what was measured."""
    git = ["git", "-C", str(root)]
    commit = output(*git, "rev-parse", "--short", "HEAD")
    changed = " and changes" if output(*git, "status", "--porcelain", "--", "Sources", "Package.swift") else ""
    swift = re.search(r"Swift version (\S+)", output("swift", "--version"))
    lua_version = output(lua, "-v").split("  ")[0] if lua else ""
    return [
        ("gd", f"commit {commit}{changed}, Swift {swift[1] if swift else 'unknown'}, OpenBLAS {openblas()}"),
        (
            "Peers",
            f"CPython {platform.python_version()}, "
            f"PyTorch {version(python, 'torch') or '(missing)'}, "
            f"JAX {version(python, 'jax') or '(missing)'}, {lua_version or 'Lua (missing)'}",
        ),
    ]


def amount(value, measure):
    """A figure with its unit."""
    if measure == "memory":
        return f"{value:.1f} MB"
    for factor, unit in ((1, "s"), (1e3, "ms"), (1e6, "us"), (1e9, "ns")):
        if value * factor >= 1 or unit == "ns":
            return f"{value * factor:.3g} {unit}"


def cells(result):
    """The cells of a row, from the workload to the verdict."""
    measure, ratios = result["measure"], result.get("ratios")
    shown = [result["workload"], result["title"]]
    shown.append(amount(result["ours"], measure) if "ours" in result else "-")
    shown += [result["peer"], amount(result["theirs"], measure) if "theirs" in result else "-"]
    some = [statistics.median(ratios), min(ratios), max(ratios)] if ratios else []
    shown += [f"{ratio:.3g}" for ratio in some] or ["-"] * 3
    if result["limit"]:
        shown.append(f"≤ {amount(result['target'], measure)}")
        met = "ours" in result and result["ours"] <= result["target"]
    else:
        shown.append(f"≥ {result['target']:g}")
        met = bool(ratios) and some[0] >= result["target"]
    known = "ours" in result and (ratios or result["limit"])
    shown.append(result.get("failure") or ("yes" if met else "no" if known else "not measured"))
    for name, figure in result.get("others", []):
        shown[-1] += f" ({name}: {amount(figure, measure)})"
    if "absent" in result:
        shown[-1] += f" ({result['absent']})"
    return shown


def heading():
    return COLUMNS.format(
        *("workload", "", "gd", "peer", "peer's", "ratio", "least", "most", "target", "met")
    )


def line(result):
    return COLUMNS.format(*cells(result))


def growth_line(curve):
    unit, size, ours, theirs = curve
    costs = [amount(cost, "step") if cost else "-" for cost in (ours, theirs)]
    return f"{size:>11,} {unit + 's':<9} gd {costs[0]:>8}   PyTorch {costs[1]:>8}   for each"


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return lines + ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]


def report(command, runs, about, results, compiling, curves):
    """The measured part of RESULTS.md."""
    lines = [f"Written by `{command}`: {runs} runs of each program, gd and its peers in turn.", ""]
    lines += table(["", ""], about) + [""]
    lines += [
        "A ratio is the peer's figure divided by gd's: the median of the runs, the least, the greatest.",
        "",
    ]
    head = ["workload", "what", "gd", "peer", "peer's", "ratio", "least", "greatest", "target", "met"]
    lines += table(head, [cells(result) for result in results]) + [""]
    if compiling:
        took = "; ".join(f"{name} {amount(spent, 'step')}" for name, spent in compiling.items())
        lines += [f"Compiling, which is not part of a step, took: {took}.", ""]
    for unit in dict.fromkeys(curve[0] for curve in curves):
        rows = [
            [f"{size:,}", *(amount(cost, "step") if cost else "-" for cost in costs)]
            for each, size, *costs in curves
            if each == unit
        ]
        lines += [f"What one {unit} costs as they become many, forward and backward:", ""]
        lines += table([f"{unit}s", "gd", "PyTorch"], rows)
        lines += ["", f"![The cost of one {unit}](growth-{unit}.svg)", ""]
    return "\n".join(lines)


def write(path, *measured):
    """Replaces the measured part of the file; what is written by hand stays."""
    text = path.read_text(encoding="utf-8") if path.exists() else f"# Results\n\n{BEGIN}\n{END}\n"
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    path.write_text(f"{before}{BEGIN}\n\n{report(*measured)}\n{END}{after}", encoding="utf-8")
