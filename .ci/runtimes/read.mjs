/** What every runtime must say, to the byte: all that the library reads in all the texts. */
export const read = ({ analyze, normalizeWithMap, summarizeSpeakers }, { detectLanguage }, texts) => {
  const documents = texts.map((text) => analyze(text));
  const folded = texts.map((text) => normalizeWithMap(text, { hamza: true, taMarbuta: true, alefMaqsura: true }).text);
  return JSON.stringify({
    documents,
    folded,
    speakers: summarizeSpeakers(documents),
    languages: texts.map(detectLanguage),
  });
};
