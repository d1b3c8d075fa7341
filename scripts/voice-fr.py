"""A text on the input, a WAV sound on the output: Kokoro-82M with the French voice ff_siwis.

Set up by scripts/voice-fr, which says where everything comes from.
"""

import json
import re
import subprocess
import sys
import wave
from io import BytesIO
from pathlib import Path

import numpy
import onnxruntime

HOME = Path(__file__).resolve().parent
RATE = 24_000
MOST_TOKENS = 500  # the model takes 510 and two ends


def phonemes(text: str) -> str:
    """The sounds of a text, as espeak-ng hears it; marks stay, for the melody."""
    pieces = re.split(r"([.,;:!?…]+)", text)
    command = ["espeak-ng", "-q", "-b", "1", "--ipa=3", "-v", "fr-fr", "--stdin"]
    said = []
    for piece in pieces:
        if re.search(r"\w", piece):
            heard = subprocess.run(command, input=piece, capture_output=True, text=True, check=True, timeout=10)
            said.append(re.sub(r"\(\w+\)|[‍_-]", "", " ".join(heard.stdout.split())))
        elif piece.strip():
            said.append(piece.strip()[0] + " ")
    return " ".join("".join(said).split())


def main() -> None:
    text = sys.stdin.read(2_000).strip()
    vocabulary = json.loads((HOME / "vocabulary.json").read_text())["vocab"]
    tokens = [vocabulary[sign] for sign in phonemes(text) if sign in vocabulary][:MOST_TOKENS]
    if not tokens:
        sys.exit("nothing to say")
    styles = numpy.fromfile(HOME / "ff_siwis.bin", dtype=numpy.float32).reshape(-1, 1, 256)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(HOME / "model.onnx"), options, providers=["CPUExecutionProvider"])
    names = [given.name for given in session.get_inputs()]
    given = {
        names[0]: numpy.array([[0, *tokens, 0]], dtype=numpy.int64),
        names[1]: styles[min(len(tokens), len(styles) - 1)],
        names[2]: numpy.array([0.95], dtype=numpy.float32),
    }
    sound = numpy.squeeze(session.run(None, given)[0])
    samples = (numpy.clip(sound, -1, 1) * 32_767).astype("<i2")
    output = BytesIO()
    with wave.open(output, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    sys.stdout.buffer.write(output.getvalue())


main()
