import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../graph/build/compile.ts'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { sentencesOf } from '../text/textCoverage.ts'
import { textBlocks, wordsAt } from '../text/textBlocks.ts'
import { createFold } from './foldText.ts'
import { eachAlone, type Hit, search } from './search.ts'
import { ranks } from './searchFits.ts'
import { searchIndex } from './searchIndex.ts'
import { askedPair } from './searchPair.ts'
import { nearestNames } from './searchNearest.ts'

const { file } = buildGraph('graph')
if (file === null) throw new Error('the shipped corpus has problems')
const index = searchIndex(openModel(file))
const every = { node: 1e6, edge: 1e6, figure: 1e6, claim: 1e6, text: 1e6, remark: 1e6 }
const raise = (): never => {
  throw new Error('the shipped corpus has no document')
}

const found = (query: string): readonly Hit[] => search(index, query, every).flatMap(({ hits }) => hits)
const keysOf = (query: string): readonly string[] => found(query).map(({ key }) => key)
const hitOf = (query: string, key: string): Hit | undefined => found(query).find((hit) => hit.key === key)
const marked = (hit: Hit | undefined): string | undefined => (hit?.span ? hit.text.slice(...hit.span) : undefined)

/** A query, what it finds first, and what else it must find. */
const table: readonly (readonly [query: string, first: string, ...also: string[]])[] = [
  [
    '民族',
    'unity-rural-revitalisation',
    'urad-eight-entries',
    'tourism-plan',
    'national-demonstration-league',
    'lead-meeting',
  ],
  ['计划', 'three-plans', 'youth-exchange-plan', 'embedded-development-plan', 'tourism-plan', 'lead-three-plans'],
  ['石榴籽', 'pomegranate-course', 'warm-city-brand', 'hohhot-course'],
  ['“石榴籽”', 'pomegranate-course', 'warm-city-brand'],
  ['「石榴籽」', 'pomegranate-course'],
  ['石榴籽思政课程', 'pomegranate-course'],
  ['暖城石榴籽', 'warm-city-brand'],
  [
    '三项计划',
    'three-plans',
    'three-plans-work-programme',
    'inner-mongolia-three-plans-brand',
    'figure-lead-three-plans',
  ],
  ['三项計劃', 'three-plans', 'three-plans-work-programme'],
  ['三項計劃', 'three-plans', 'three-plans-work-programme'],
  ['《三项计划》', 'three-plans', 'three-plans-work-programme'],
  ['三项 计划', 'three-plans'],
  ['三项　计划', 'three-plans'],
  ['內蒙古', 'inner-mongolia', 'inner-mongolia-upgraded'],
  ['內蒙古體驗館', 'experience-hall-display'],
  ['呼倫貝爾', 'hulunbuir', 'colourful-hulunbuir'],
  ['鄂爾多斯市', 'ordos'],
  ['呼和浩特', 'hohhot', 'this-is-my-hohhot'],
  ['呼和浩特市民族事务委员会', 'hohhot'],
  ['呼', 'hohhot', 'hulunbuir'],
  ['旗', 'chifeng-county-research-bases', 'urad-rear', 'sonid-right'],
  ['盟', 'hinggan-cadre-training', 'hinggan', 'xilingol'],
  ['包头', 'baotou', 'baotou-experience-hall', 'experience-hall-display'],
  ['包头 体验馆', 'experience-hall-display', 'baotou-experience-hall'],
  ['体验馆 包头', 'experience-hall-display', 'baotou-experience-hall'],
  ['hhht', 'hohhot', 'this-is-my-hohhot'],
  ['HHHT', 'hohhot'],
  ['ｈｈｈｔ', 'hohhot'],
  ['hhhts', 'hohhot'],
  ['huhehaote', 'hohhot', 'this-is-my-hohhot'],
  ['hu he hao te', 'hohhot'],
  ['Hūhéhàotè', 'hohhot'],
  ['hu1he2hao4te4', 'hohhot'],
  ["hu'he'hao'te", 'hohhot'],
  ['huhe', 'hohhot'],
  ['haote', 'hohhot'],
  ['minzu', 'hundred-talks', 'unity-bus-line', 'tourism-plan'],
  ['mínzú', 'hundred-talks', 'unity-bus-line'],
  ['sanxiangjihua', 'three-plans', 'three-plans-work-programme'],
  ['sxjh', 'three-plans', 'inner-mongolia-three-plans-brand'],
  ['shiliuzi', 'pomegranate-course'],
  ['xam', 'hinggan'],
  ['nmg', 'inner-mongolia'],
  ['sntyq', 'sonid-right', 'sonid-development-plan'],
  ['sidagongcheng', 'four-projects'],
  ['sixianggongcheng', 'four-projects'],
  ['lvyou', 'tourism-plan', 'camel-culture-tourism'],
  ['lǚyóu', 'tourism-plan', 'tourism-exchange-belt'],
  ['lüyou', 'tourism-plan'],
  ['changcheng', 'great-wall-culture', 'qin-han-great-wall', 'great-wall-park'],
  ['zouxikou', 'going-west'],
  ['three plans', 'three-plans', 'three-plans-work-programme', 'lead-three-plans'],
  ['THREE PLANS', 'three-plans'],
  ['  three   plans ', 'three-plans'],
  ['“Three Plans”', 'three-plans'],
  ['Hohhot', 'hohhot', 'this-is-my-hohhot'],
  ['hoh', 'hohhot'],
  ['uir', 'hulunbuir', 'colourful-hulunbuir'],
  ['exchang', 'youth-exchange-plan', 'tourism-plan', 'exchange-meeting'],
  ['Zhaojun’s', 'zhaojun-journey'],
  ["zhaojun's", 'zhaojun-journey'],
  ['Baotou hall', 'experience-hall-display', 'baotou-experience-hall'],
  ['pomegranate', 'pomegranate-course', 'pomegranate-reddens'],
  ['1361', 'figure-hohhot-training-classes', 'hohhot-training'],
  ['1,361', 'figure-hohhot-training-classes', 'hohhot-training'],
  ['１３６１', 'figure-hohhot-training-classes'],
  ['27万', 'figure-hohhot-training-attendance', 'hohhot-training'],
  ['27萬', 'figure-hohhot-training-attendance'],
  ['超过27万人次', 'figure-hohhot-training-attendance'],
  ['270000', 'figure-hohhot-training-attendance'],
  ['15%', 'figure-jining-assessment-weight', 'jining-funds'],
  ['１５％', 'figure-jining-assessment-weight'],
  ['四项工程', 'four-projects', 'hohhot-four-projects-heading'],
  ['五项机制', 'five-mechanisms', 'baotou-mechanisms'],
  ['六位一体宣传矩阵', 'publicity-matrix'],
  ['感党恩听党话', 'hinggan-gratitude', 'jining-gratitude', 'ordos-gratitude'],
  ['8+N', 'chifeng-eight-plus-n', 'chifeng-entries'],
  ['8＋n', 'chifeng-eight-plus-n'],
  ['守望传承', 'watch-and-inherit'],
  ['2021—2025', 'sonid-building-plan'],
  ['2021-2025', 'sonid-building-plan'],
  ['培训人员超过', 'hohhot-training'],
  ['培訓人員超過', 'hohhot-training'],
  ['有形有感有效', 'lead-three-plans'],
  ['人民网报道', 'jining-coverage'],
]

describe('search in the shipped graph', () => {
  it.each(table)('finds by “%s” first of all %s', (query, first, ...also) => {
    const keys = keysOf(query)
    expect(keys[0]).toBe(first)
    expect(also.filter((key) => !keys.includes(key))).toEqual([])
  })

  it('is empty for an empty query, and for spaces', () => {
    expect([...found(''), ...found(' 　')]).toEqual([])
  })

  it('finds every node by its printed name and by each form and translation, exactly', () => {
    const lost = file.nodes.flatMap(({ key, attributes: { label, forms, translations } }) =>
      [label, ...forms, ...Object.values(translations)].filter((name) => hitOf(name, key)?.rank !== 'exact'),
    )
    expect(lost).toEqual([])
  })

  it('finds every passage by its whole quote and every figure by its printed number', () => {
    const claims = file.attributes.claims.filter(({ id, quote }) => !hitOf(quote, id))
    const figures = file.attributes.figures.filter(({ id, printed }) => !hitOf(printed, id))
    expect([...claims, ...figures]).toEqual([])
  })

  it.each(['民族', '计划', 'h', 'plan', '1', '示范'])(
    'ranks what “%s” finds: exact, prefix, inside, passage; then by kind',
    (query) => {
      const order = file.attributes.vocabulary.kinds.map(({ id }) => id)
      const kinds = new Map(file.nodes.map(({ key, attributes }) => [key, order.indexOf(attributes.kind)]))
      for (const { hits } of search(index, query, every)) {
        const places = hits.map(({ key, rank }) => ranks.indexOf(rank) * 100 + (kinds.get(key) ?? 0))
        expect(places).toEqual(places.toSorted((one, other) => one - other))
      }
    },
  )

  it('gives as many hits of a sort as it is asked for, and says how many there are', () => {
    const [nodes] = search(index, '民族', { ...every, node: 3 })
    expect([nodes?.hits.length, nodes?.total]).toEqual([3, keysOf('民族').filter((key) => kindsOf.has(key)).length])
  })

  it.each([
    ['hhht', 'hohhot', '呼和浩特'],
    ['haote', 'hohhot', '浩特'],
    ['三項計劃', 'three-plans-work-programme', '三项计划'],
    ['石榴籽思政', 'pomegranate-course', '石榴籽”思政'],
    ['ｔｈｒｅｅ', 'three-plans', 'Three'],
    ['27万', 'hohhot-training', '27万'],
    ['Baotou hall', 'baotou-experience-hall', 'Baotou'],
  ])('says what “%s” matched in %s: %s', (query, key, part) => {
    expect(marked(hitOf(query, key))).toBe(part)
  })

  it('hears a sound only where a syllable begins', () => {
    expect(keysOf('uhehaote')).toEqual([])
    expect(keysOf('ehaot')).toEqual([])
  })

  it.each([
    ['huhehoate', 'hohhot'],
    ['Hohot', 'hohhot'],
    ['threeplans', 'three-plans'],
    ['三项计化', 'three-plans'],
    ['巴彦卓尔', 'bayannur'],
  ])('offers for “%s”, which finds nothing, %s', (query, key) => {
    expect(found(query)).toEqual([])
    expect(nearestNames(index, query)[0]).toBe(key)
  })

  it('offers nothing that is not like the query', () => {
    expect(nearestNames(index, 'qqqq')).toEqual([])
  })
})

const kindsOf = new Map(file.nodes.map(({ key, attributes }) => [key, attributes.kind]))

/** A query, and what it must find, the first of its sort first. */
const together: readonly (readonly [query: string, sort: Hit['sort'], ...keys: string[]])[] = [
  [
    'chifeng plans',
    'edge',
    'chifeng--formulated--three-plans-work-programme',
    'chifeng--implements--three-plans--derived',
  ],
  ['chifeng plans', 'node', 'chifeng', 'three-plans', 'three-plans-work-programme'],
  ['chifeng plans', 'claim', 'chifeng-three-plans'],
  ['plans, chifeng', 'claim', 'chifeng-three-plans'],
  ['chifeng-plans', 'claim', 'chifeng-three-plans'],
  ['chifeng 计划', 'claim', 'chifeng-three-plans'],
  ['cf jihua', 'edge', 'chifeng--formulated--three-plans-work-programme', 'chifeng--implements--three-plans--derived'],
  ['包头 银川', 'edge', 'baotou--partners-with--yinchuan'],
  ['baotou embedded', 'claim', 'baotou-embedded-plan'],
  ['embedded baotou', 'node', 'baotou', 'embedded-development-plan'],
  ['235万', 'figure', 'figure-jining-funds-demonstration', 'figure-hinggan-training-attendance'],
  ['2.35 million', 'figure', 'figure-jining-funds-demonstration'],
  ['235萬元', 'figure', 'figure-jining-funds-demonstration'],
  ['state-level', 'node', 'state-level-units'],
  ['State level', 'node', 'state-level-units'],
]

describe('several words', () => {
  it.each(together)('find by “%s” of the sort %s: %s', (query, sort, first, ...also) => {
    const keys = found(query)
      .filter((hit) => hit.sort === sort)
      .map(({ key }) => key)
    expect(keys[0]).toBe(first)
    expect(also.filter((key) => !keys.includes(key))).toEqual([])
  })

  it('mark the digits of another number with the point that is printed between them, below the same number', () => {
    const [same, other] = found('235万').filter(({ sort }) => sort === 'figure')
    expect([same?.part, marked(same)]).toEqual(['number', '235万'])
    expect([other?.part, other?.text, marked(other)]).toEqual(['digits', '23.5万余', '23.5万'])
    expect(marked(hitOf('35万', 'figure-hinggan-training-attendance'))).toBe('3.5万')
  })

  it('do not find an edge for words that one of its ends has alone', () => {
    expect(found('three plans').filter(({ sort, rank }) => sort === 'edge' && rank === 'inside')).toEqual([])
  })

  it.each([
    ['baotou baotou', 'baotou'],
    ['Baotou, BAOTOU baotou', 'baotou'],
    ['包头 包头', '包头'],
    ['chifeng plans chifeng', 'chifeng plans'],
  ])('count once that are said twice: “%s” is “%s”', (twice, once) => {
    expect(search(index, once, {})).not.toEqual([])
    expect(search(index, twice, {})).toEqual(search(index, once, {}))
    expect(eachAlone(index, twice)).toEqual(eachAlone(index, once))
  })

  it('are counted alone where nothing has all of them', () => {
    expect(found('邮政 专项经费')).toEqual([])
    expect(eachAlone(index, '邮政 专项经费 qqqq')).toEqual([
      { word: '邮政', total: 2 },
      { word: '专项经费', total: 1 },
      { word: 'qqqq', total: 0 },
    ])
    expect(eachAlone(index, '邮政')).toEqual([])
  })
})

describe('two names', () => {
  it.each([
    ['包头 银川', ['baotou', 'yinchuan'], ['baotou--partners-with--yinchuan'], 1],
    ['yinchuan baotou', ['yinchuan', 'baotou'], ['baotou--partners-with--yinchuan'], 1],
    ['包头和银川', ['baotou', 'yinchuan'], ['baotou--partners-with--yinchuan'], 1],
    ['Hohhot and Three Plans', ['hohhot', 'three-plans'], null, null],
  ])('are of “%s” %s', (query, nodes, edges, steps) => {
    const pair = askedPair(index, query)
    expect(pair?.nodes).toEqual(nodes)
    if (edges) expect([pair?.edges, pair?.steps]).toEqual([edges, steps])
  })

  it.each(['three plans', '石榴籽', 'chifeng plans', '包头', '三项计划 三项计划', 'Baotou hall'])(
    'are not in “%s”',
    (query) => {
      expect(askedPair(index, query)).toBeNull()
    },
  )
})

describe('the whole text', () => {
  const [document] = file.attributes.documents
  const printed = document?.text ?? ''
  const placed = (query: string): readonly string[] =>
    found(query)
      .filter(({ sort }) => sort === 'text')
      .map(({ place }) => printed.slice(...(place?.span ?? [0, 0])))

  it.each(['邮政', '专项经费', '常态化督导', '專項經費'])('has “%s”, which the graph does not quote', (query) => {
    expect(placed(query)).toEqual([createFold(file.attributes.derived.variants)(query)])
  })

  it.each(['邮政', '235万', 'postal', 'note', '说明', 'Inner Mongolia', '民委'])(
    'counts for “%s” no words of ours',
    (query) => {
      const parts = found(query).flatMap(({ sort, part }) =>
        sort === 'text' || sort === 'remark' ? [[sort, part]] : [],
      )
      for (const [sort, part] of parts) expect(sort === 'text' ? ['text', null] : ['note', 'rendering']).toContain(part)
    },
  )

  it('has our notes apart from it', () => {
    const counts = (query: string) => search(index, query, {}).map(({ sort, total }) => [sort, total])
    expect(counts('邮政')).toEqual([
      ['text', 1],
      ['remark', 1],
    ])
    expect(counts('235万')).not.toContainEqual(['text', expect.anything()])
  })

  it('gives no second hit for what is quoted', () => {
    expect(keysOf('统筹安排235万元用于')).toEqual(['jining-funds'])
  })

  it('finds words of which the graph quotes only a part, and says so', () => {
    const claim = file.attributes.claims.find(({ id }) => id === 'jining-funds')
    const [start] = claim?.spans[0] ?? [0]
    const crossing = printed.slice(start - 4, start + 4)
    expect(found(crossing)).toContainEqual(
      expect.objectContaining({
        sort: 'text',
        isTouched: true,
        place: { document: document?.id, span: [start - 4, start + 4] },
      }),
    )
  })

  it('is found whole, sentence by sentence', () => {
    const lost = textBlocks(document ?? raise()).flatMap(({ span }) =>
      sentencesOf(printed, span)
        .map((sentence) => wordsAt(document ?? raise(), sentence))
        .filter((words) => search(index, words, {}).length === 0),
    )
    expect(lost).toEqual([])
  })
})

describe('search in a graph without search keys', () => {
  const bare = searchIndex(openModel({ ...example, attributes: { ...example.attributes, derived: { places: {} } } }))
  it('still finds names, translations and passages', () => {
    const keys = (query: string): readonly string[] =>
      search(bare, query, every).flatMap(({ hits }) => hits.map(({ key }) => key))
    expect(keys('共读')[0]).toBe('shared-reading')
    expect(keys('map room')[0]).toBe('map-room')
    expect(keys('bawtu')).toEqual([])
  })
})

describe('search in names with rare characters', () => {
  const derived = { places: {}, search: { 'hill-library': ['𠮷an𠮷min', '\ud842a\ud842m'] } }
  const nodes = example.nodes.map(({ key, attributes }) => {
    const label = key === 'hill-library' ? '“𠮷安”（𠮷民）' : attributes.label
    return { key, attributes: { ...attributes, label } }
  })
  const rare = searchIndex(openModel({ ...example, nodes, attributes: { ...example.attributes, derived } }))
  it.each([
    ['an', '安'],
    ['min', '民'],
    ['𠮷民', '𠮷民'],
    ['安𠮷', null],
  ])('marks of “%s” what was heard or read: %s', (query, part) => {
    const hits = search(rare, query, every).flatMap(({ hits }) => hits)
    expect(marked(hits.find(({ key }) => key === 'hill-library')) ?? null).toBe(part)
  })
})
