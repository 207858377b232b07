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
  // State is kept outside, and whoever changes it draws: no component asks to be drawn again.
  [
    'C.prototype.setState=function(n,l){var u;u=null!=this.__s&&this.__s!=this.state?this.__s:this.__s=m({},this.state),"function"==typeof n&&(n=n(m({},u),this.props)),n&&m(u,n),null!=n&&this.__v&&(l&&this._sb.push(l),A(this))},C.prototype.forceUpdate=function(n){this.__v&&(this.__e=!0,n&&this.__h.push(n),A(this))},',
    '',
  ],
  [
    'i=[],o="function"==typeof Promise?Promise.prototype.then.bind(Promise.resolve()):setTimeout,e=function(n,l){return n.__v.__b-l.__v.__b},H.__r=0,',
    '',
  ],
  // No component catches what another throws.
  [
    'function(n,l,u,t){for(var i,r,o;l=l.__;)if((i=l.__c)&&!i.__)try{if((r=i.constructor)&&null!=r.getDerivedStateFromError&&(i.setState(r.getDerivedStateFromError(n)),o=i.__d),null!=i.componentDidCatch&&(i.componentDidCatch(n,t||{}),o=i.__d),o)return i.__E=i}catch(l){n=l}throw n}',
    'function(n){throw n}',
  ],
  // Nothing is suspended.
  [
    'if(n.then){for(u.__u|=c?160:128;f&&8==f.nodeType&&f.nextSibling;)f=f.nextSibling;null!=o&&(o[o.indexOf(f)]=null),u.__e=f}else if(null!=o)',
    'if(null!=o)',
  ],
  ['128&t.__u&&(c=!!(32&t.__u),o=[f=u.__e=t.__e]),', ''],
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
