/** The walls between the rooms, made from the table in rooms.config.js: one rule a room, and everything not allowed is an error. */
import { rooms, tests } from './rooms.config.js'

const ofPackage = (name) => `node_modules/(@types/)?${name}/`

function allowed({ path, imports, packages }) {
  return [path, ...imports.map((name) => rooms[name].path), ...packages.map(ofPackage)]
}

const wall = (name, from, room) => ({
  name,
  comment: 'This room may not look there; the table is rooms.config.js.',
  severity: 'error',
  from,
  to: { pathNot: allowed(room), ...(room.node ? { dependencyTypesNot: ['core'] } : {}) },
})

const both = (room) => ({
  path: room.path,
  imports: [...room.imports, ...tests.imports],
  packages: [...room.packages, ...tests.packages],
  node: true,
})

const everyRoom = Object.values(rooms).map(({ path }) => path)

export default {
  forbidden: [
    ...Object.entries(rooms).flatMap(([name, room]) => [
      wall(`room-${name}`, { path: room.path, pathNot: tests.path }, room),
      wall(`room-${name}-tests`, { path: `(?=.*${tests.path})${room.path}` }, both(room)),
    ]),
    {
      name: 'no-circle',
      comment: 'Arrows go one way.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-test-in-source',
      comment: 'A test is read by the test runner alone.',
      severity: 'error',
      from: {},
      to: { path: '\\.test\\.ts$' },
    },
    {
      name: 'no-suite-in-source',
      comment: 'A suite makes tests: only tests may call it.',
      severity: 'error',
      from: { pathNot: tests.path },
      to: { path: '/conformance\\.ts$' },
    },
    {
      name: 'found',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'in-a-room',
      comment: 'The noun is missing: name the room first, in rooms.config.js.',
      severity: 'error',
      from: { pathNot: [...everyRoom, 'node_modules'] },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|dist-single|look|.cache)/' },
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'browser', 'import', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.mts', '.d.ts', '.d.mts', '.js', '.mjs', '.svelte', '.json'],
    },
  },
}
