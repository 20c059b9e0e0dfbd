// Gives one engine the plain rules and puts cases to it. Reads and writes one line of JSON at a time:
//   { "phases": [ [ { "rule", "tests": [ { "answer", "oneOf", "values" } ] } ] ] }   the rules, first and once
//   { "ready": [ { "phase", "answers" } ] }                                          a case; gives its number
//   { "ask": number }                                                                gives [ question, rule ] of each that is met
import { createInterface } from 'node:readline';

const engines = { 'json-rules-engine': jsonRulesEngine, zen };

async function jsonRulesEngine(phases) {
    const { Engine } = await import('json-rules-engine');
    const engineOf = (rules) => new Engine(rules.map(({ rule, tests }) => ({
        conditions: {
            all: tests.map(({ answer, oneOf, values }) =>
                ({ fact: answer, operator: oneOf ? 'in' : 'notIn', value: values })),
        },
        event: { type: String(rule) },
    })));
    const all = phases.map(engineOf);
    return async ({ phase, answers }) => (await all[phase].run(answers)).events.map((event) => Number(event.type));
}

async function zen(phases) {
    const { ZenEngine } = await import('@gorules/zen-engine');
    const engine = new ZenEngine();
    const all = phases.map((rules) => engine.createDecision(table(rules)));
    return async ({ phase, answers }) => (await all[phase].evaluate(answers)).result.map((row) => row.rule);
}

/** A decision table of which every row that holds counts. */
function table(rules) {
    const columns = [...new Set(rules.flatMap(({ tests }) => tests.map((test) => test.answer)))];
    const rows = rules.map(({ rule, tests }) => ({
        _id: `rule-${rule}`,
        ...Object.fromEntries(columns.map((column) => [column, ''])),
        ...Object.fromEntries(tests.map(({ answer, oneOf, values }) => {
            const list = values.map((value) => JSON.stringify(value)).join(', ');
            return [answer, oneOf ? list : `not in [${list}]`];
        })),
        rule: String(rule),
    }));
    return {
        nodes: [
            { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
            {
                id: 'table', name: 'table', type: 'decisionTableNode', position: { x: 0, y: 0 },
                content: {
                    hitPolicy: 'collect',
                    inputs: columns.map((column) => ({ id: column, name: column, field: column })),
                    outputs: [{ id: 'rule', name: 'rule', field: 'rule' }],
                    rules: rows,
                },
            },
            { id: 'out', name: 'out', type: 'outputNode', position: { x: 0, y: 0 } },
        ],
        edges: [
            { id: 'first', sourceId: 'in', targetId: 'table', type: 'edge' },
            { id: 'second', sourceId: 'table', targetId: 'out', type: 'edge' },
        ],
    };
}

const cases = [];
let met;
for await (const line of createInterface({ input: process.stdin })) {
    const said = JSON.parse(line);
    let answer = null;
    if (said.phases) {
        met = await engines[process.argv[2]](said.phases);
    } else if (said.ready) {
        answer = cases.push(said.ready) - 1;
    } else {
        answer = [];
        const questions = cases[said.ask];
        for (let question = 0; question < questions.length; question++) {
            for (const rule of await met(questions[question])) {
                answer.push([question, rule]);
            }
        }
    }
    process.stdout.write(`${JSON.stringify(answer)}\n`);
}
