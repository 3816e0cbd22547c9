/** A small invented graph for all tests: three libraries and a shared reading programme, from two documents. */
import type { EdgeAttributes, GraphFile, NodeAttributes } from '../../graph/schema.ts'
import { bodies, claims, documents, visits } from './exampleDocuments.ts'

type Printed = Pick<NodeAttributes, 'kind' | 'label' | 'claims'> & Partial<NodeAttributes>
const node = (key: string, attributes: Printed): GraphFile['nodes'][number] => ({
  key,
  attributes: {
    lang: 'zh',
    completed: false,
    forms: [attributes.label],
    translations: {},
    initiative: null,
    at: null,
    was: [],
    ...attributes,
  },
})

const nodes = [
  node('north-library', {
    kind: 'library',
    label: '北岸图书馆',
    forms: ['北岸图书馆', 'North Library'],
    translations: { en: 'North Library' },
    at: { lat: 54, lon: 10, approximate: true },
    claims: ['north-joins', 'north-course', 'north-room', 'north-partner', 'harbour-cards'],
  }),
  node('harbour-library', {
    kind: 'library',
    label: '港口图书馆',
    forms: ['港口图书馆', 'Harbour Library'],
    translations: { en: 'Harbour Library' },
    claims: ['north-partner', 'harbour-joins', 'harbour-runs', 'harbour-visits', 'harbour-fair', 'harbour-cards'],
  }),
  node('hill-library', { kind: 'library', label: 'Hill Library', lang: 'en', claims: ['press-room'] }),
  node('shared-reading', {
    kind: 'programme',
    label: '共读计划',
    forms: ['共读计划', 'Shared Reading Plan'],
    translations: { en: 'Shared Reading Plan' },
    initiative: 'plan',
    was: ['reading-together'],
    claims: [
      'north-joins',
      'north-course',
      'north-room',
      'harbour-joins',
      'harbour-runs',
      'harbour-course',
      'press-plan',
    ],
  }),
  node('evening-reading', {
    kind: 'activity',
    label: '晚间共读课程',
    translations: { en: 'Evening Reading Course' },
    short: { zh: '共读课程', en: 'Evening Course' },
    was: ['evening-course'],
    initiative: 'course',
    claims: ['north-course', 'north-room', 'harbour-course'],
  }),
  node('poetry-week', { kind: 'activity', label: '诗歌周', initiative: 'festival', claims: ['harbour-runs'] }),
  node('story-hour', { kind: 'activity', label: '故事时间', initiative: 'course', claims: ['harbour-runs'] }),
  node('book-fair', {
    kind: 'activity',
    label: 'Harbour Book Fair',
    lang: 'en',
    translations: { zh: '港口书市' },
    initiative: 'festival',
    claims: ['harbour-fair'],
  }),
  node('quiet-room', { kind: 'room', label: '静读室', translations: { en: 'Quiet Room' }, claims: ['north-room'] }),
  node('map-room', { kind: 'room', label: 'Map Room', lang: 'en', claims: ['press-room'] }),
  node('children-corner', { kind: 'room', label: '儿童角', claims: ['harbour-runs'] }),
  node('lantern-prize', { kind: 'prize', label: 'Lantern Prize', lang: 'en', claims: ['press-prize'] }),
]

function edge(key: string, attributes: Partial<EdgeAttributes>): GraphFile['edges'][number] {
  const [source = '', relation = '', target = ''] = key.split('--')
  const stated = { relation, grounding: 'stated', claims: [], premises: [], note: null } as const
  return { key, source, target, attributes: { ...stated, claims: [], premises: [], ...attributes } }
}

const edges = [
  edge('north-library--joins--shared-reading', { claims: ['north-joins'] }),
  edge('north-library--runs--evening-reading', { claims: ['north-course'] }),
  edge('north-library--has-room--quiet-room', { claims: ['north-room'] }),
  edge('north-library--partners-with--harbour-library', { claims: ['north-partner', 'harbour-cards'] }),
  edge('harbour-library--joins--shared-reading', { claims: ['harbour-joins'] }),
  edge('harbour-library--runs--poetry-week', {
    claims: ['harbour-runs'],
    verbs: [{ claim: 'harbour-runs', text: '举办', translations: { en: 'holds' }, negated: false, pieces: [[13, 15]] }],
    status: 'going-on',
  }),
  edge('harbour-library--runs--story-hour', { claims: ['harbour-runs'] }),
  edge('harbour-library--runs--book-fair', { claims: ['harbour-fair'] }),
  edge('harbour-library--has-room--children-corner', { claims: ['harbour-runs'] }),
  edge('hill-library--has-room--map-room', {
    claims: ['press-room'],
    verbs: [{ claim: 'press-room', text: 'opened', translations: { zh: '开放了' }, negated: false }],
    status: 'finished',
  }),
  edge('evening-reading--part-of--shared-reading', { claims: ['harbour-course'] }),
  edge('book-fair--part-of--shared-reading', { claims: [['harbour-fair', 'press-plan']] }),
  edge('north-library--runs--shared-reading--derived', {
    grounding: 'derived',
    premises: ['north-library--runs--evening-reading', 'evening-reading--part-of--shared-reading'],
    note: { zh: '课程属于计划，图书馆开设课程。', en: 'The library runs a course that is part of the plan.' },
  }),
  edge('quiet-room--serves--shared-reading--derived', {
    grounding: 'derived',
    premises: ['north-library--has-room--quiet-room', 'north-library--runs--shared-reading--derived'],
    note: { zh: '图书馆建成此室，也开设计划。', en: 'The library that runs the plan built the room.' },
  }),
  edge('story-hour--part-of--poetry-week--derived', {
    grounding: 'derived',
    claims: ['harbour-runs'],
    note: { zh: '句中两者并列。', en: 'The sentence sets the two side by side.' },
  }),
  edge('evening-reading--resembles--story-hour--editorial', {
    grounding: 'editorial',
    note: { zh: '都是课程。', en: 'Both are courses.' },
  }),
  edge('quiet-room--resembles--map-room--editorial', {
    grounding: 'editorial',
    claims: ['north-room'],
    note: { zh: '都是新建的阅览室。', en: 'Both are new rooms.' },
  }),
]

const word = (zh: string, en: string): { zh: string; en: string } => ({ zh, en })
const term = (id: string, zh: string, en: string) => ({
  id,
  name: word(zh, en),
  definition: word(`${zh}。`, `A ${en}.`),
})
const relation = (id: string, zh: string, en: string, inverse: string, symmetric = false) => ({
  ...term(id, zh, en),
  inverse: word(`被${zh}`, inverse),
  from: [],
  to: [],
  symmetric,
})

/** The example as a graph file: twelve nodes, three bodies of which two have a node, every grounding, a renamed node. */
export const example: GraphFile = {
  options: { type: 'directed', multi: true, allowSelfLoops: false },
  attributes: {
    format: 'verbatim-graph',
    version: 1,
    edition: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
    title: word('三家图书馆', 'Three libraries'),
    about: { responsible: 'Example', address: null, licence: word('示例', 'Example') },
    vocabulary: {
      kinds: [
        term('library', '图书馆', 'library'),
        term('programme', '计划', 'programme'),
        term('activity', '活动', 'activity'),
        term('room', '阅览室', 'room'),
        term('prize', '奖项', 'prize'),
      ],
      relations: [
        relation('joins', '参加', 'joins', 'is joined by'),
        relation('runs', '举办', 'runs', 'is run by'),
        relation('part-of', '属于', 'is part of', 'has the part'),
        relation('has-room', '建成', 'has the room', 'is a room of'),
        relation('serves', '服务于', 'serves', 'is served by'),
        relation('partners-with', '结伴', 'partners with', 'partners with', true),
        relation('resembles', '近似', 'resembles', 'resembles', true),
      ],
      initiatives: [
        term('plan', '计划', 'plan'),
        term('course', '课程', 'course'),
        term('festival', '节庆', 'festival'),
      ],
      statuses: [term('going-on', '进行中', 'going on'), term('finished', '完成', 'finished')],
    },
    bodies,
    documents,
    claims,
    figures: [visits],
    derived: {
      places: {
        flowers: {
          'north-library': [0, -300],
          'harbour-library': [300, 0],
          'hill-library': [-300, 0],
          'shared-reading': [0, 0],
          'evening-reading': [-60, -380],
          'poetry-week': [380, -60],
          'story-hour': [390, 0],
          'book-fair': [380, 60],
          'quiet-room': [60, -380],
          'map-room': [-390, 0],
          'children-corner': [350, 110],
          'lantern-prize': [0, 200],
        },
      },
      search: { 'north-library': ['beiantushuguan', 'batsg'] },
    },
  },
  nodes,
  edges,
}
