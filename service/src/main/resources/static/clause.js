'use strict';

const WORDS = {
  en: {
    gone: 'The service does not answer. Is it still running?',
    unknown: 'There is no such clause.',
    when: 'It applies',
    because: 'Its reason',
    does: 'What it does',
    from: 'Holds from',
    until: 'Holds until the day before',
    known: 'How well it is known',
    source: 'Where it was read',
    rows: 'Rows of the sources',
    overrides: 'Lifts',
    scenarios: 'Examples that show it at work',
    text: 'The rule file',
    json: 'The same, as JSON',
    notComputable: 'No rule can compute it',
    evidence: {
      TEXT: 'the text was read', OFFICIAL: 'an official statement', PRESS: 'press or an organisation', INFERENCE: 'inferred',
    },
    effect: {
      COUNTS_AS: 'says what a person is in law', COVERS: 'makes a return available', BARS: 'forbids a return now',
      DIVERTS: 'another procedure takes the person', REQUIRES: 'a step must be done first', PROVIDES: 'care is owed',
      NOTIFIES: 'somebody must be told', FORBIDS: 'something may not be done', CLOCKS: 'a deadline runs',
      KEEPS_TOGETHER: 'persons stay together', OPENS: 'opens a port', EXCLUDES: 'closes a port to the person',
      LIMITS: 'hours for a handover', PREFERS: 'prefers a port', EXCEPTS: 'an exception', REFERS: 'a person decides',
    },
  },
  es: {
    gone: 'El servicio no responde. ¿Sigue en marcha?',
    unknown: 'No existe esa cláusula.',
    when: 'Se aplica',
    because: 'Su razón',
    does: 'Qué hace',
    from: 'Rige desde',
    until: 'Rige hasta el día anterior al',
    known: 'Qué tan bien se conoce',
    source: 'Dónde se leyó',
    rows: 'Filas de las fuentes',
    overrides: 'Levanta',
    scenarios: 'Ejemplos que la muestran en acción',
    text: 'El archivo de la regla',
    json: 'Lo mismo, en JSON',
    notComputable: 'Ninguna regla puede calcularla',
    evidence: {
      TEXT: 'se leyó el texto', OFFICIAL: 'una declaración oficial', PRESS: 'prensa u organización', INFERENCE: 'inferido',
    },
    effect: {
      COUNTS_AS: 'dice qué es una persona en derecho', COVERS: 'hace posible una repatriación', BARS: 'prohíbe por ahora la repatriación',
      DIVERTS: 'otro procedimiento toma a la persona', REQUIRES: 'antes hay que dar un paso', PROVIDES: 'se debe atención',
      NOTIFIES: 'hay que avisar a alguien', FORBIDS: 'algo no se puede hacer', CLOCKS: 'corre un plazo',
      KEEPS_TOGETHER: 'las personas siguen juntas', OPENS: 'abre un puerto', EXCLUDES: 'cierra un puerto a la persona',
      LIMITS: 'horario para una entrega', PREFERS: 'prefiere un puerto', EXCEPTS: 'una excepción', REFERS: 'decide una persona',
    },
  },
};

let clause = null;
let missing = null;

function source(text) {
  if (!/^https?:\/\//.test(text)) {
    return make('span', text);
  }
  const away = link(text, text);
  away.rel = 'noreferrer';
  return away;
}

function rule(one) {
  const words = WORDS[language];
  const facts = make('dl');
  const add = (term, ...what) => facts.append(make('div', '', make('dt', term), make('dd', '', ...what)));
  add(words.does, words.effect[one.effect] || one.effect);
  add(words.when, `${one.when[language]}.`);
  add(words.because, one.because[language]);
  if (one.inForce) {
    add(words.from, one.inForce);
  }
  if (one.until) {
    add(words.until, one.until);
  }
  add(words.known, words.evidence[one.evidence]);
  add(words.source, source(one.source));
  if (one.overrides.length) {
    add(words.overrides, one.overrides.join(', '));
  }
  if (one.rows.length) {
    add(words.rows, one.rows.join(', '));
  }
  return make('section', '', make('h2', one.name[language]), facts);
}

function show() {
  const words = WORDS[language];
  say(missing ? words[missing] : '');
  if (!clause) {
    return;
  }
  byId('name').textContent = clause.name[language];
  document.title = `${clause.id} · ${clause.name[language]}`;
  byId('clause').replaceChildren(...[
    make('p', '', make('code', clause.id)),
    clause.computable ? null : make('p', words.notComputable),
    clause.notComputable && clause.notComputable.note ? make('p', clause.notComputable.note[language]) : null,
    ...clause.rules.map(rule),
    named(clause).length ? make('section', '', make('h2', words.scenarios),
      make('ul', '', ...named(clause).map((scenario) => make('li', scenario)))) : null,
    clause.text ? make('details', '', make('summary', words.text),
      scrolling('pre', words.text, english(make('code', clause.text)))) : null,
    make('p', '', link(`/v1/clauses/${clause.id}`, words.json)),
  ].filter(Boolean));
}

async function load() {
  try {
    const id = (asked.get('id') || '').split('/').map(encodeURIComponent).join('/');
    const response = await fetch(`/v1/clauses/${id}`);
    if (response.ok) {
      clause = await response.json();
    } else {
      missing = 'unknown';
    }
  } catch (unreachable) {
    missing = 'gone';
  }
  show();
}

inLanguages(show);
load();
