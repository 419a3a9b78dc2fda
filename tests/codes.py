#!/usr/bin/env python3
"""Reads the codes in pictures of both windows with a QR reader that is not ours (zbarimg).

    tests/codes.py FOLDER [--opencv] [--table]

FOLDER holds what a test build with MANEKI_CODES=FOLDER leaves: pictures, and beside them `codes-*.tsv` with a picture and
the payload that must be read in it on each line. Each picture is read as it is, rotated by 15 degrees (on white, and on the
colour of the window around it) and at a quarter of its resolution, averaged over areas. Exits 0 when every picture
gives exactly its payload and nothing else, but for the limits below, each of which must still be one. `--opencv` lets
OpenCV read too (not installed by CI) and only tells what it finds; `--table` prints every result.
"""

import concurrent.futures
import os
import pathlib
import subprocess
import sys
import tempfile

WAYS = {
    "as is": [],
    "15° on white": ["-background", "white", "-rotate", "15"],
    "15° on its ground": ["-rotate", "15"],
    "a quarter": ["-filter", "box", "-resize", "25%"],
}

# Six sizes and scales, light and dark, two codes each: fewer pictures of a window are not all of them.
LEAST = {"cashier": 24, "customer": 24}

# Pictures that cannot be read in one way, by what their names begin with, and why.
LIMITS = {
    # 57 modules in the 174 pixels beside the steps; modules below one pixel cannot be told apart by any reader.
    ("code-cashier-claim-", "a quarter"): "a module of 3 pixels is 0.75 of one",
}


def ground(picture):
    """The colour of the window in its lower left corner, where nothing is drawn on it."""
    return run("convert", picture, "-format", "%[pixel:p{0,h-1}]", "info:").strip()


def run(*command):
    # Pictures are worked on side by side; threads within one would only wait for each other.
    one_thread = dict(os.environ, MAGICK_THREAD_LIMIT="1")
    return subprocess.run(command, check=True, capture_output=True, text=True, env=one_thread).stdout


def turned(picture, way, folder):
    """A copy of the picture, changed in one of the WAYS."""
    if not WAYS[way]:
        return picture
    background = ["-background", ground(picture)] if way == "15° on its ground" else []
    copy = pathlib.Path(folder) / f"{picture.stem}-{list(WAYS).index(way)}.ppm"
    run("convert", picture, *background, *WAYS[way], copy)
    return copy


def zbar(picture):
    answer = subprocess.run(["zbarimg", "-q", "--raw", picture], capture_output=True, text=True)
    if answer.returncode not in (0, 4):  # 4: no code found
        sys.exit(f"zbarimg failed on {picture}: {answer.stderr}")
    return set(answer.stdout.splitlines())


def opencv(picture):
    import cv2

    # Each of its two detectors misses codes that the other one finds.
    picture, found = cv2.imread(str(picture)), set()
    for detector in cv2.QRCodeDetector(), cv2.QRCodeDetectorAruco():
        found |= set(detector.detectAndDecodeMulti(picture)[1])
    return found - {""}


def expected(folder):
    pictures = []
    for window, least in LEAST.items():
        index = folder / f"codes-{window}.tsv"
        lines = index.read_text(encoding="utf-8").splitlines() if index.exists() else []
        if len(lines) < least:
            sys.exit(f"codes: {index} lists {len(lines)} pictures, at least {least} are expected")
        for line in lines:
            name, payload = line.split("\t")
            pictures.append((folder / name, payload))
    return pictures


def limit(picture, way):
    return next((why for (start, limited), why in LIMITS.items() if picture.name.startswith(start) and way == limited), None)


def look(picture, payload, second):
    """What each reader makes of each way: read, nothing, or something else."""
    results = {}
    with tempfile.TemporaryDirectory() as folder:
        for way in WAYS:
            copy = turned(picture, way, folder)
            readers = {"zbar": zbar} | ({"opencv": opencv} if second else {})
            for name, read in readers.items():
                found = read(copy)
                results[way, name] = "read" if found == {payload} else f"WRONG {found}" if found else "nothing"
    return results


def main():
    arguments = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    if len(arguments) != 1:
        sys.exit(__doc__)
    pictures = expected(pathlib.Path(arguments[0]))
    second, table = "--opencv" in sys.argv, "--table" in sys.argv
    wrong = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for (picture, _), results in zip(pictures, pool.map(lambda one: look(*one, second), pictures)):
            for (way, reader), result in results.items():
                why = limit(picture, way)
                bad = reader == "zbar" and (result == "read" if why else result != "read") or result.startswith("WRONG")
                wrong += bad
                if bad or table:
                    print(f"{'FAILED' if bad else 'ok':6} {picture.name}, {way}, {reader}: {result}{f' (limit: {why})' if why else ''}")
    print(f"codes: {len(pictures)} pictures, {len(WAYS)} ways each, {wrong} wrong")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
