'use strict';

const WORDS = {
  en: {
    loading: 'Reading the register…',
    gone: 'The service does not answer. Is it still running?',
    every: 'Everywhere',
    count: (shown, all) => `${shown} of ${all} rows`,
    row: 'Row',
    topic: 'What it is about',
    where: 'Where it went',
    scenarios: 'Scenarios',
    none: 'No scenario of its own.',
    clause: 'The clause',
    destination: {
      RULE: 'A rule',
      DATA: 'Data',
      NOT_COMPUTABLE: 'Not computable',
      UNREAD: 'A chapter that nobody has read',
      CONFLICT: 'A conflict between sources',
      NOTHING: 'It bears on no decision',
    },
    reason: {
      objective: 'an aim and no rule',
      governance: 'how the parties work together',
      'text-not-read': 'its words are not known',
      superseded: 'another text has taken its place',
      practice: 'something that is done and that no text orders',
      conflict: 'sources disagree',
      'not-verified': 'nobody has confirmed it',
      'outside-scope': 'nothing that a decision here is about',
    },
  },
  es: {
    loading: 'Leyendo el registro…',
    gone: 'El servicio no responde. ¿Sigue en marcha?',
    every: 'En todas partes',
    count: (shown, all) => `${shown} de ${all} filas`,
    row: 'Fila',
    topic: 'De qué trata',
    where: 'Adónde fue a dar',
    scenarios: 'Escenarios',
    none: 'Sin escenario propio.',
    clause: 'La cláusula',
    destination: {
      RULE: 'Una regla',
      DATA: 'Datos',
      NOT_COMPUTABLE: 'No calculable',
      UNREAD: 'Un capítulo que nadie ha leído',
      CONFLICT: 'Un conflicto entre fuentes',
      NOTHING: 'No incide en ninguna decisión',
    },
    reason: {
      objective: 'un objetivo y no una regla',
      governance: 'cómo colaboran las partes',
      'text-not-read': 'no se conocen sus palabras',
      superseded: 'otro texto ha ocupado su lugar',
      practice: 'algo que se hace y que ningún texto ordena',
      conflict: 'las fuentes no coinciden',
      'not-verified': 'nadie lo ha confirmado',
      'outside-scope': 'nada de lo que aquí se decide',
    },
  },
};

let register = null;

async function open(details, id) {
  const words = WORDS[language];
  try {
    const response = await fetch(`/v1/clauses/${id}`);
    const clause = await response.json();
    details.append(make('p', clause.name[language]));
    if (named(clause).length) {
      const items = make('ul');
      named(clause).forEach((scenario) => items.append(make('li', scenario)));
      details.append(make('p', words.scenarios), items);
    } else {
      details.append(make('p', words.none));
    }
    details.append(link(`/clause.html?id=${id}&lang=${language}`, words.clause));
  } catch (unreachable) {
    say(words.gone);
  }
}

function clause(id) {
  const details = make('details', '', make('summary', id));
  details.addEventListener('toggle', () => {
    if (details.open && details.childElementCount === 1) {
      open(details, id);
    }
  });
  return details;
}

function place(id) {
  return make('p', '', id.startsWith('directory/') ? make('code', id) : link(`/v1/${id}`, id));
}

function row(entry) {
  const words = WORDS[language];
  const went = make('p', entry.destinations.map((each) => words.destination[each]).join(' · '));
  const why = entry.reasons.map((each) => words.reason[each]).join('; ');
  const line = make('tr', '',
    make('th', entry.id),
    make('td', entry.topic[language]),
    make('td', '', went, why ? make('p', why) : null, ...entry.clauses.map(clause), ...entry.places.map(place)));
  line.firstChild.scope = 'row';
  return line;
}

function wanted(entry) {
  const destination = byId('destination').value;
  const word = byId('word').value.trim().toLowerCase();
  return (!destination || entry.destinations.includes(destination))
    && (!word || [entry.id, entry.topic[language], ...entry.clauses, ...entry.places]
      .some((text) => text.toLowerCase().includes(word)));
}

function show() {
  if (!register) {
    return;
  }
  const words = WORDS[language];
  const rows = register.rows.filter(wanted);
  const parts = [];
  [...new Set(rows.map((entry) => entry.sheet))].forEach((sheet) => {
    const head = make('tr', '', make('th', words.row), make('th', words.topic), make('th', words.where));
    [...head.children].forEach((cell) => { cell.scope = 'col'; });
    parts.push(make('h2', sheet), make('table', '', make('thead', '', head),
      make('tbody', '', ...rows.filter((entry) => entry.sheet === sheet).map(row))));
  });
  byId('rows').replaceChildren(...parts);
  say(words.count(rows.length, register.rows.length));
}

function choices() {
  const words = WORDS[language];
  const chosen = byId('destination').value;
  const every = make('option', words.every);
  every.value = '';
  byId('destination').replaceChildren(every, ...register.counts.map((count) => {
    const option = make('option', `${words.destination[count.destination]} (${count.rows})`);
    option.value = count.destination;
    return option;
  }));
  byId('destination').value = chosen;
}

async function load() {
  say(WORDS[language].loading);
  try {
    register = await (await fetch('/v1/sources')).json();
    byId('choice').hidden = false;
    choices();
    show();
  } catch (unreachable) {
    say(WORDS[language].gone);
  }
}

byId('choice').addEventListener('submit', (event) => event.preventDefault());
byId('destination').addEventListener('change', show);
byId('word').addEventListener('input', show);
inLanguages(() => {
  if (register) {
    choices();
    show();
  }
});
load();
