#!/usr/bin/env python3
"""Makes assets/voice: for each language one Ogg Vorbis file with all its clips, and an index of where each one is.

Needs espeak-ng, sox and oggenc (Debian: espeak-ng sox vorbis-tools). What is said is in words.py.
"""

import array
import io
import pathlib
import subprocess
import wave

from words import LANGUAGES

OUT = pathlib.Path(__file__).resolve().parents[2] / "assets" / "voice"
RATE = 16_000
# Positions in the index are counted in steps of 20 ms.
STEP = RATE // 50
# Words a minute; the tones of Mandarin take the synthesiser longer.
SPEED, SPEEDS = 165, {"zh": 210, "ja": 195}
# A wider range of pitch makes its tones easier to tell apart.
RANGE = {"zh": "x-high"}
# Softer than this is silence, of 32768; what is cut stays 10 ms away from what is heard.
SILENCE, EDGE = 300, RATE // 100
LOUDEST = 24_000


def spoken(tag, voice, text):
    """`text` in one voice, as samples at RATE without the silence around it."""
    marked = f"<prosody range='{RANGE.get(tag, 'medium')}'>{text}</prosody>"
    call = ["espeak-ng", "-m", "-v", voice, "-s", str(SPEEDS.get(tag, SPEED)), "-p", "60", "--stdout", marked]
    made = subprocess.run(call, check=True, capture_output=True)
    # espeak-ng cannot know the length in advance and writes an impossible one; sox ignores it.
    raw = ["-t", "raw", "-r", str(RATE), "-e", "signed", "-b", "16", "-c", "1", "-"]
    convert = ["sox", "--ignore-length", "-D", "-t", "wav", "-", *raw]
    told = subprocess.run(convert, input=made.stdout, check=True, capture_output=True)
    samples = array.array("h", told.stdout)
    loud = [at for at, sample in enumerate(samples) if abs(sample) > SILENCE]
    assert loud, f"nothing is heard of {text!r} in {voice}"
    samples = samples[max(0, loud[0] - EDGE) : loud[-1] + EDGE]
    peak = max(abs(sample) for sample in samples)
    return array.array("h", (sample * LOUDEST // peak for sample in samples))


def write(tag, voice, clips):
    everything, index = array.array("h"), []
    for name, text in clips.items():
        samples = spoken(tag, voice, text)
        steps = -(-len(samples) // STEP)
        samples.extend([0] * (steps * STEP - len(samples)))
        index.append(f"{name}\t{len(everything) // STEP}\t{steps}\n")
        everything.extend(samples)
    packed = io.BytesIO()
    with wave.open(packed, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(everything.tobytes())
    # A fixed serial number: the same words give the same file.
    encode = ["oggenc", "--quiet", "--quality", "-1", "--serial", "1", "--output", str(OUT / f"{tag}.ogg"), "-"]
    subprocess.run(encode, input=packed.getvalue(), check=True)
    (OUT / f"{tag}.txt").write_text("".join(index), encoding="utf-8")
    print(f"{tag}: {len(index)} clips, {len(everything) / RATE:.0f} s, {(OUT / f'{tag}.ogg').stat().st_size} bytes")


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    for tag, (voice, clips) in LANGUAGES.items():
        write(tag, voice, clips)


if __name__ == "__main__":
    main()
