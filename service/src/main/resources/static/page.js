'use strict';

const WORDS = {
  en: {
    deciding: 'Deciding…',
    decided: 'Decided. The answer stands below.',
    refused: 'The case was not taken. What to change stands below.',
    gone: 'The service does not answer. Is it still running?',
    outcome: {
      RETURNABLE: 'The return may go ahead as described',
      PENDING: 'Something must be done first',
      REFERRED: 'A person must decide, because something that matters is not known',
      DIVERTED: 'Another procedure takes the person',
      BLOCKED: 'The return may not happen now',
      NOT_COVERED: 'No instrument makes this return available',
    },
    person: 'Person',
    where: 'Where',
    when: 'When',
    between: (day, opens, closes, end) => `${day}, from ${opens} to ${closes}${end}, local time of the port`,
    certainty: { OPEN: 'the port is open then', UNKNOWN: 'nobody has read the hours; the port must be asked' },
    undated: 'not before a step is done that nobody can date',
    notEarlier: 'Not earlier because of',
    pack: 'The page to contest it with',
    explanation: 'The full explanation, as JSON',
    under: 'Under',
    mode: { LAND: 'by land', AIR: 'by air' },
    steps: 'What must be done first',
    needs: 'What must be asked',
    referrals: 'Who takes over',
    reasons: 'Why',
    more: 'Care that is owed, notices and other findings',
    alternatives: 'Also possible',
    ask: (whom) => `ask ${whom}`,
    excluded: 'Ports that may not be used',
    whole: 'The whole answer, as JSON',
    problem: 'The case was not taken',
    advisory: 'A person confirms this decision before anyone acts on it.',
    study: ' It was posted as a study and is no basis for a return.',
  },
  es: {
    deciding: 'Decidiendo…',
    decided: 'Decidido. La respuesta está abajo.',
    refused: 'El caso no se aceptó. Abajo se dice qué cambiar.',
    gone: 'El servicio no responde. ¿Sigue en marcha?',
    outcome: {
      RETURNABLE: 'El retorno puede hacerse como se describe',
      PENDING: 'Falta hacer algo antes',
      REFERRED: 'Debe decidir una persona, porque no se sabe algo que importa',
      DIVERTED: 'Otro procedimiento se hace cargo de la persona',
      BLOCKED: 'El retorno no puede hacerse ahora',
      NOT_COVERED: 'Ningún instrumento permite este retorno',
    },
    person: 'Persona',
    where: 'Dónde',
    when: 'Cuándo',
    between: (day, opens, closes, end) => `${day}, de ${opens} a ${closes}${end}, hora local del puerto`,
    certainty: { OPEN: 'el puerto está abierto', UNKNOWN: 'nadie ha leído el horario; hay que preguntar al puerto' },
    undated: 'no antes de un paso que nadie puede fechar',
    notEarlier: 'No antes por',
    pack: 'La hoja para impugnarla',
    explanation: 'La explicación completa, en JSON',
    under: 'Según',
    mode: { LAND: 'por tierra', AIR: 'por aire' },
    steps: 'Qué hay que hacer antes',
    needs: 'Qué hay que preguntar',
    referrals: 'Quién se hace cargo',
    reasons: 'Por qué',
    more: 'Atención debida, avisos y otras conclusiones',
    alternatives: 'También es posible',
    ask: (whom) => `a quién preguntar: ${whom}`,
    excluded: 'Puertos que no pueden usarse',
    whole: 'La respuesta entera, en JSON',
    problem: 'El caso no se aceptó',
    advisory: 'Una persona confirma esta decisión antes de que alguien actúe.',
    study: ' Se envió como estudio y no sirve de base para un retorno.',
  },
};

const DECISIVE = ['BARS', 'DIVERTS', 'REFERS', 'REQUIRES', 'COVERS', 'OPENS', 'LIMITS', 'KEEPS_TOGETHER'];
const TONE = { RETURNABLE: 'good', PENDING: 'wait', REFERRED: 'wait', DIVERTED: 'stop', BLOCKED: 'stop', NOT_COVERED: 'stop' };

const example = byId('case').value;
let deciding = false;
let shown = null;

function list(title, entries) {
  if (!entries.length) {
    return null;
  }
  const items = make('ul');
  entries.forEach((entry) => items.append(entry));
  return make('div', '', make('h4', title), items);
}

function sentence(text) {
  return text.split('`').map((part, i) => (i % 2 ? make('code', part) : part));
}

function clause(id) {
  const address = id.startsWith('ports/') ? `/v1/${id}` : `/clause.html?id=${id}&lang=${language}`;
  const small = make('span', '', '(', link(address, id), ')');
  small.className = 'clause';
  return small;
}

function reason(because, id) {
  return make('li', `${because[language]} `, clause(id));
}

function day(moment) {
  const [year, month, date] = moment.slice(0, 10).split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date)).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
}

function span(opens, closes) {
  const end = closes.slice(0, 10) === opens.slice(0, 10) ? '' : ` (${day(closes)})`;
  return WORDS[language].between(day(opens), opens.slice(11, 16), closes.slice(11, 16), end);
}

function handover(found) {
  const words = WORDS[language];
  const facts = make('dl');
  const add = (term, ...what) => facts.append(make('div', '', make('dt', term), make('dd', '', ...what)));
  add(words.where, link(`/v1/ports/${found.port}`, found.port), `, ${words.mode[found.mode]}`);
  add(words.when, found.earliest
    ? `${span(found.earliest.opens, found.earliest.closes)}: ${words.certainty[found.earliest.certainty]}`
    : words.undated);
  if (found.notEarlierBecause) {
    add(words.notEarlier, clause(found.notEarlierBecause));
  }
  add(words.under, link(`/v1/instruments/${found.instrument}`, found.instrument));
  return facts;
}

function person(decided) {
  const words = WORDS[language];
  const part = make('section', '', make('h3', `${words.person} ${decided.id}: ${words.outcome[decided.outcome]}`));
  const decisive = decided.standing.filter((finding) => DECISIVE.includes(finding.effect));
  const others = decided.standing.filter((finding) => !DECISIVE.includes(finding.effect));
  const findings = (some) => some.map((finding) => reason(finding.because, finding.clause));
  part.append(...[
    list(words.referrals, decided.referrals.map((to) => make('li', `${to.to} `, clause(to.clause)))),
    list(words.steps, decided.steps.map((step) => make('li', '', make('code', step.step), `: ${step.because[language]}`,
      step.whom ? `; ${words.ask(step.whom[language])} ` : ' ', clause(step.clause)))),
    list(words.needs, decided.needs.map((need) => make('li', '', make('code', need.pointer || need.gap), ': ',
      need.because[language], ' ', need.clause ? clause(need.clause) : null))),
    list(words.reasons, findings(decisive)),
  ].filter(Boolean));
  if (others.length) {
    const items = make('ul', '', ...findings(others));
    part.append(make('details', '', make('summary', words.more), items));
  }
  return part;
}

function decision(answer) {
  const words = WORDS[language];
  const whole = scrolling('pre', words.whole, make('code', JSON.stringify(answer, null, 2)));
  const excluded = answer.handover ? answer.handover.excludedPorts : answer.excludedPorts;
  return [
    make('h3', `${words.outcome[answer.outcome]} (${answer.outcome})`),
    make('p', '', make('strong', words.advisory + (answer.study ? words.study : ''))),
    answer.handover ? handover(answer.handover) : null,
    answer.handover ? list(words.alternatives, answer.handover.alternatives.map((other) => make('li',
      `${other.port}: ${span(other.opens, other.closes)}: ${words.certainty[other.certainty]}`))) : null,
    ...answer.persons.map(person),
    list(words.excluded, excluded.map((port) => make('li', `${port.port}: ${port.because[language]} `, clause(port.clause)))),
    make('p', '', link(`/v1/decisions/${answer.id}/contest-pack?lang=${language}`, words.pack), ' · ',
      link(`/v1/decisions/${answer.id}/explanation`, words.explanation)),
    make('details', '', make('summary', words.whole), whole),
  ];
}

function problem(answer) {
  const errors = answer.errors.map((error) => make('li', '',
    make('code', error.pointer), error.pointer ? ': ' : '', english(make('span', '', ...sentence(error.detail)))));
  return [
    make('h3', WORDS[language].problem),
    errors.length === 1 ? null : english(make('p', '', ...sentence(answer.detail))),
    make('ul', '', ...errors),
  ];
}

function show() {
  if (!shown) {
    return;
  }
  const box = byId('answer');
  box.replaceChildren(...(shown.outcome ? decision(shown) : problem(shown)).filter(Boolean));
  box.className = TONE[shown.outcome] || 'stop';
  box.hidden = false;
}

async function decide() {
  if (deciding) {
    return;
  }
  deciding = true;
  say(WORDS[language].deciding);
  try {
    const response = await fetch('/v1/decisions', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: byId('case').value,
    });
    shown = await response.json();
    byId('case').setAttribute('aria-invalid', String(!response.ok));
    show();
    say(response.ok ? WORDS[language].decided : WORDS[language].refused);
    byId('answer').focus();
  } catch (unreachable) {
    say(WORDS[language].gone);
  } finally {
    deciding = false;
  }
}

document.querySelectorAll('.origin').forEach((origin) => {
  origin.textContent = window.location.origin;
});
byId('decide').addEventListener('click', decide);
byId('again').addEventListener('click', () => {
  byId('case').value = example;
  byId('case').focus();
});
byId('actions').hidden = false;
inLanguages(() => {
  say('');
  show();
});
