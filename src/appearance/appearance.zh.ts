/** The words of arrangements and colourings in Chinese: each has its name under its id. */
export const arrangeZh = {
  label: '排列',
  values: { flowers: '按报告者', places: '按地点', types: '按举措类型', focus: '围绕所选' },
  withoutSelection: { focus: '围绕所选（先选一个）' },
  notes: {
    places: '位置约略，由我们标出，原文没有',
    focus: '一圈是一步，不分方向',
  },
}

/** What the colours stand for. */
export const colourZh = {
  label: '颜色表示',
  values: { kind: '种类', type: '举措类型', body: '报告者', grounding: '由来' },
  neutral: '灰：没有，或不止一个',
}
