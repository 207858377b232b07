/**
 * Parts of Preact that the widget has no use for, each with what stands in its place. With them goes the
 * only code that could set `innerHTML`, which Trusted Types forbid. The version of Preact is pinned; a
 * part that is not found stops the build.
 */
const UNUSED = [
  ['"dangerouslySetInnerHTML"==s?p=y:', ''],
  ['"dangerouslySetInnerHTML"==s?h=y:', ''],
  [
    'if(h)c||p&&(h.__html==p.__html||h.__html==u.innerHTML)||(u.innerHTML=h.__html),t.__k=[];else if(p&&(u.innerHTML=""),L(',
    'if(L(',
  ],
  // Styles are written with their units.
  [':"number"!=typeof u||_.test(l)?u:u+"px"}', ':u}'],
  // Pictures are drawn by styles.
  [
    'if("http://www.w3.org/2000/svg"==i)l=l.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else ',
    '',
  ],
  [':"math"==x?o="http://www.w3.org/1998/Math/MathML":o||', ':o||'],
]

export const leaveOutPartsOfPreact = () => ({
  name: 'leave-out-parts-of-preact',
  transform(code, id) {
    if (!/[\\/]preact[\\/]dist[\\/]preact\.module\.js$/.test(id)) return null
    const rest = UNUSED.reduce((left, [part, instead]) => {
      if (!left.includes(part)) throw new Error(`Preact has changed, there is no ${part}`)
      return left.replace(part, () => instead)
    }, code)
    return { code: rest, map: null }
  },
})
