/** The words in the background of an arrangement, in Chinese; fetched with the arrangements. */
const degree = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 1 })

export const backgroundZh = {
  typed: '按举措类型',
  untyped: '没有举措类型的，按种类',
  unplaced: '没有地点，或几处共有',
  approximate: '位置约略，由我们标出，原文没有',
  unreached: '与它不相通',
  latitude: (degrees: number): string => `${degrees < 0 ? '南纬' : '北纬'} ${degree.format(Math.abs(degrees))}°`,
  longitude: (degrees: number): string => `${degrees < 0 ? '西经' : '东经'} ${degree.format(Math.abs(degrees))}°`,
  beyond: (latitude: string, longitude: string): string => `图外：${latitude}，${longitude}`,
  steps: (steps: number): string => `${steps} 步`,
}
