/** The words of the choice of arrangement, in Chinese. */
export const arrangeZh = {
  label: '排列',
  values: { flowers: '按报告者', places: '按地点', types: '按举措类型', focus: '围绕所选' },
  needsFocus: '围绕所选（先选一个）',
  notes: {
    places: '位置约略，由我们标出，原文没有',
    focus: '一圈是一步，不分方向',
  },
  failed: '这种排列没有载入，先按报告者显示。',
}
