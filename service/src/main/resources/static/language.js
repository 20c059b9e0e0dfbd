'use strict';

const byId = (id) => document.getElementById(id);
const asked = new URLSearchParams(window.location.search);
let language = 'en';

function make(tag, text, ...children) {
  const element = document.createElement(tag);
  if (text) {
    element.textContent = text;
  }
  element.append(...children.filter(Boolean));
  return element;
}

function link(address, text) {
  const to = make('a', text);
  to.href = address;
  return to;
}

function say(message) {
  byId('status').textContent = message;
}

/** The scenarios of a clause. */
const named = (clause) => (language === 'es' ? clause.escenarios : clause.scenarios);

/** An element that is there in English only. */
function english(element) {
  element.lang = 'en';
  element.classList.add('kept');
  return element;
}

/** A part that scrolls by itself: a name and the keyboard lead into it. */
function scrolling(tag, name, ...children) {
  const part = make(tag, '', ...children);
  part.tabIndex = 0;
  part.setAttribute('role', 'group');
  part.setAttribute('aria-label', name);
  return part;
}

/** Shows the page in the language that was asked for, or that the browser prefers, and again when another is chosen. */
function inLanguages(show) {
  const choose = (chosen) => {
    language = chosen;
    document.documentElement.lang = chosen;
    document.documentElement.dataset.language = chosen;
    document.title = document.querySelector(`h1 [lang="${chosen}"]`)?.textContent ?? document.title;
    document.querySelectorAll('[data-choose]').forEach((button) => {
      button.setAttribute('aria-pressed', String(button.dataset.choose === chosen));
    });
    document.querySelectorAll('a[data-page]').forEach((page) => {
      page.search = `?lang=${chosen}`;
    });
    show();
  };
  document.querySelectorAll('[data-choose]').forEach((button) => {
    button.addEventListener('click', () => choose(button.dataset.choose));
  });
  byId('languages').hidden = false;
  const wanted = asked.get('lang') || navigator.language || '';
  choose(wanted.startsWith('es') ? 'es' : 'en');
}
