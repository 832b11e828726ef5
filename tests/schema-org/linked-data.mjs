// JSON-LD as a processor sees it: expanded in safe mode, which refuses whatever would be dropped, and counted as triples against what was written.
import jsonld from 'jsonld';

const vocabulary = 'http://schema.org/';
const context = { '@context': { '@vocab': vocabulary, schema: vocabulary, id: '@id', type: '@type' } };

// Nothing is fetched: the one context that the documents may name is here.
const documentLoader = async url => {
  if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`the context ${url} is not that of Schema.org`);
  return { documentUrl: url, document: context };
};

/** Gives the triples that a document states, read as plain JSON; a value that stands twice is one. */
function statements(document) {
  const found = new Set();
  let blank = 0;

  function node(value) {
    const subject = value['@id'] ?? `_:${blank++}`;
    for (const [name, values] of Object.entries(value)) {
      if (name === '@id') continue;
      for (const each of [values].flat()) {
        if (name === '@type') found.add(`${subject} a ${each}`);
        else if (each !== null && typeof each === 'object') found.add(`${subject} ${name} ${node(each)}`);
        else found.add(`${subject} ${name} ${JSON.stringify(each)}`);
      }
    }

    return subject;
  }

  for (const each of document['@graph'] ?? [without(document)]) node(each);
  return found.size;
}

const without = ({ '@context': _, ...rest }) => rest;

/** Says what a processor would lose of a document, or null. */
export async function lossOf(text) {
  try {
    const document = JSON.parse(text);
    const expanded = await jsonld.expand(document, { safe: true, documentLoader });
    const quads = await jsonld.toRDF(expanded, { safe: true });
    const foreign = quads.find(quad => !quad.predicate.value.startsWith(vocabulary) && !quad.predicate.value.endsWith('#type'));
    if (foreign) return `${foreign.predicate.value} is not a term of Schema.org`;
    const untyped = quads.find(quad => quad.predicate.value.endsWith('#type') && !quad.object.value.startsWith(vocabulary));
    if (untyped) return `${untyped.object.value} is not a type of Schema.org`;
    const stated = statements(document);
    return quads.length === stated ? null : `${stated} statements were written, ${quads.length} came through`;
  } catch (error) {
    return error.message;
  }
}
