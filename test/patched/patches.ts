/**
 * How scripts of old portals patch a page before ours run: classic scripts, reduced from what Prototype.js 1.5 to 1.7, MooTools 1.2 to 1.4,
 * es5-shim and hardened pages do.
 */

/** Enumerable members on prototypes, which `for…in` visits. */
const ENUMERABLE = `
  Object.prototype.foo = 'bar';
  Object.prototype.extend = function () { return this; };
  Array.prototype.each = Array.prototype.forEach;
  String.prototype.strip = String.prototype.trim;
`;

/** `Array.from` ignores its function, `reduce` its initial value, `entries` returns the items, `Object.keys` includes inherited keys. */
const PROTOTYPE_15 = `(function () {
  var $break = {};
  var K = function (x) { return x; };
  Object.extend = function (target, source) { for (var name in source) target[name] = source[name]; return target; };
  Object.extend(Object, {
    keys: function (object) { var keys = []; for (var name in object) keys.push(name); return keys; },
    values: function (object) { var values = []; for (var name in object) values.push(object[name]); return values; }
  });
  window.$A = Array.from = function (iterable) {
    if (!iterable) return [];
    if (iterable.toArray) return iterable.toArray();
    var list = [];
    for (var i = 0; i < iterable.length; i++) list.push(iterable[i]);
    return list;
  };
  Function.prototype.bind = function () {
    var method = this, args = $A(arguments), object = args.shift();
    return function () { return method.apply(object, args.concat($A(arguments))); };
  };
  var Enumerable = {
    each: function (iterator) {
      var index = 0;
      try { this._each(function (value) { iterator(value, index++); }); } catch (thrown) { if (thrown != $break) throw thrown; }
      return this;
    },
    all: function (iterator) { var all = true; this.each(function (v, i) { all = all && !!(iterator || K)(v, i); if (!all) throw $break; }); return all; },
    any: function (iterator) { var any = false; this.each(function (v, i) { if (any = !!(iterator || K)(v, i)) throw $break; }); return any; },
    collect: function (iterator) { var list = []; this.each(function (v, i) { list.push((iterator || K)(v, i)); }); return list; },
    detect: function (iterator) { var found; this.each(function (v, i) { if (iterator(v, i)) { found = v; throw $break; } }); return found; },
    findAll: function (iterator) { var list = []; this.each(function (v, i) { if (iterator(v, i)) list.push(v); }); return list; },
    include: function (object) { var found = false; this.each(function (v) { if (v == object) { found = true; throw $break; } }); return found; },
    inject: function (memo, iterator) { this.each(function (v, i) { memo = iterator(memo, v, i); }); return memo; },
    toArray: function () { return this.collect(K); },
    zip: function () { return this; }
  };
  Object.extend(Enumerable, {
    map: Enumerable.collect, find: Enumerable.detect, select: Enumerable.findAll, member: Enumerable.include, entries: Enumerable.toArray,
    filter: Enumerable.findAll, some: Enumerable.any, every: Enumerable.all
  });
  Object.extend(Array.prototype, Enumerable);
  Array.prototype._reverse = Array.prototype.reverse;
  Object.extend(Array.prototype, {
    _each: function (iterator) { for (var i = 0; i < this.length; i++) iterator(this[i]); },
    clear: function () { this.length = 0; return this; },
    first: function () { return this[0]; },
    last: function () { return this[this.length - 1]; },
    without: function () { return this; },
    indexOf: function (object) { for (var i = 0; i < this.length; i++) if (this[i] == object) return i; return -1; },
    reverse: function (inline) { return (inline !== false ? this : this.toArray())._reverse(); },
    reduce: function () { return this.length > 1 ? this : this[0]; },
    clone: function () { return [].concat(this); },
    size: function () { return this.length; },
    toArray: function () { return [].concat(this); }
  });
  Object.extend(String.prototype, {
    strip: function () { return this.replace(/^\\s+/, '').replace(/\\s+$/, ''); },
    toArray: function () { return this.split(''); },
    startsWith: function (pattern) { return this.indexOf(pattern) === 0; },
    endsWith: function (pattern) { var d = this.length - pattern.length; return d >= 0 && this.lastIndexOf(pattern) === d; },
    include: function (pattern) { return this.indexOf(pattern) > -1; },
    empty: function () { return this == ''; }
  });
  Object.extend(Number.prototype, { succ: function () { return this + 1; }, times: function () { return this; } });
  document.getElementsByClassName = function (name) { return $A(document.querySelectorAll('.' + name)); };
  Object.extend(Element.prototype, {
    getElementsByClassName: function (name) { return $A(this.querySelectorAll('.' + name)); },
    remove: function () { this.parentNode.removeChild(this); return this; },
    show: function () { return this; },
    hide: function () { return this; },
    update: function () { return this; },
    replace: function () { return this; },
    select: function () { return []; },
    match: function () { return false; },
    empty: function () { return true; }
  });
  window.$ = function (id) { return document.getElementById(id); };
  window.$$ = function () { return []; };
})();`;

/** Every `toJSON` returns JSON, which `JSON.stringify` then encodes as a string. */
const TO_JSON = `(function () {
  var quote = function (text) { return '"' + String(text).split('"').join('\\\\"') + '"'; };
  var write = function (value) {
    if (value === null || typeof value == 'boolean' || typeof value == 'number') return String(value);
    if (value.toJSON) return value.toJSON();
    var members = [];
    for (var name in value) if (Object.prototype.hasOwnProperty.call(value, name)) members.push(quote(name) + ': ' + write(value[name]));
    return '{' + members.join(', ') + '}';
  };
  Array.prototype.toJSON = function () { var items = []; for (var i = 0; i < this.length; i++) items.push(write(this[i])); return '[' + items.join(', ') + ']'; };
  String.prototype.toJSON = function () { return quote(this); };
  Number.prototype.toJSON = function () { return String(this); };
  Date.prototype.toJSON = function () { return quote(this.toISOString()); };
})();`;

/** `Array.from` wraps other values in an array, and `Event` and `Element` are replaced by its own classes. */
const MOOTOOLS = `(function () {
  var slice = Array.prototype.slice;
  Array.from = function (item) {
    if (item == null) return [];
    return typeof item.length == 'number' && typeof item != 'string' && typeof item != 'function' ? (Array.isArray(item) ? item : slice.call(item)) : [item];
  };
  Function.from = function (item) { return typeof item == 'function' ? item : function () { return item; }; };
  Number.from = function (item) { var number = parseFloat(item); return isFinite(number) ? number : null; };
  String.from = function (item) { return item + ''; };
  var members = { each: Array.prototype.forEach, clone: slice, contains: Array.prototype.includes, empty: function () { this.length = 0; return this; }, flatten: function () { return this; }, getLast: function () { return this[this.length - 1]; }, append: function () { return this; }, link: function () { return {}; } };
  for (var name in members) Array.prototype[name] = members[name];
  String.prototype.contains = String.prototype.includes;
  String.prototype.clean = String.prototype.trim;
  Number.prototype.round = function () { return Math.round(this); };
  Function.prototype.overloadSetter = Function.prototype.pass = function () { return this; };
  window.Event = function (event) { this.event = event || window.event; };
  window.$ = document.id = function (id) { return document.getElementById(id); };
  var Native = window.Element;
  window.Element = function (tag) { return document.createElement(tag); };
  window.Element.prototype = Native.prototype;
  var methods = { get: function (key) { return this[key]; }, set: function () { return this; }, getElements: function (text) { return this.querySelectorAll(text); }, empty: function () { return this; }, dispose: function () { return this; }, hide: function () {}, show: function () {}, contains: function (other) { return this !== other && !!(this.compareDocumentPosition(other) & 16); } };
  for (var method in methods) Native.prototype[method] = methods[method];
})();`;

const FROZEN_ARRAY = 'Object.freeze(Array.prototype);';
const FROZEN = `[Object, Array, String, Number, Boolean, Function, Error, TypeError, RegExp, Date, Promise, Map, Set, WeakMap].forEach(function (one) {
  Object.freeze(one);
  Object.freeze(one.prototype);
});`;

/** The clock of a device without a battery: before 1980. */
const CLOCK = `(function () {
  var Native = Date;
  window.Date = function () { return Reflect.construct(Native, arguments.length ? arguments : [-1e9], new.target || window.Date); };
  window.Date.prototype = Native.prototype;
  window.Date.UTC = Native.UTC;
  window.Date.parse = Native.parse;
  window.Date.now = function () { return -1e9; };
})();`;

/** Module loaders of other scripts. */
const LOADERS = `
  window.define = function () { throw new Error('define was called'); };
  window.define.amd = {};
  window.require = function () { throw new Error('require was called'); };
  window.module = { exports: {} };
  window.exports = window.module.exports;
`;

/** Replacements that return something else than the originals. */
const STRINGIFY = 'JSON.stringify = function () { return "{}"; };';
const DATES = `
  Date.prototype.toISOString = Date.prototype.toJSON = function () { return '"?"'; };
  Date.parse = function () { return NaN; };
`;
const NUMBERS = `
  Number.prototype.toFixed = function (digits) { return String(Math.round(this * Math.pow(10, digits || 0)) / Math.pow(10, digits || 0)); };
  Number.prototype.toLocaleString = function () { return '?'; };
`;
const ITERATOR = `Array.prototype[Symbol.iterator] = function () {
  var index = 0, list = this, iterator = { next: function () { return index < list.length ? { done: false, value: list[index++] } : { done: true, value: undefined }; } };
  iterator[Symbol.iterator] = function () { return iterator; };
  return iterator;
};`;

/** Patches by name. */
export const PATCHES: Readonly<Record<string, string>> = {
  'enumerable members on prototypes': ENUMERABLE,
  'Prototype.js 1.5': PROTOTYPE_15,
  'Prototype.js 1.6, with toJSON': PROTOTYPE_15 + TO_JSON,
  'toJSON on prototypes': TO_JSON,
  MooTools: MOOTOOLS,
  'a frozen Array.prototype': FROZEN_ARRAY,
  'frozen constructors and prototypes': FROZEN,
  'a clock before 1980': CLOCK,
  'AMD and CommonJS loaders': LOADERS,
  'JSON.stringify replaced': STRINGIFY,
  'dates formatted differently': DATES,
  'numbers formatted differently': NUMBERS,
  'a replaced array iterator': ITERATOR,
  // Without a frozen Object.prototype: React copies its enumerable members into props, which then throws.
  'all patches':
    ENUMERABLE + MOOTOOLS + PROTOTYPE_15 + TO_JSON + CLOCK + LOADERS + DATES + NUMBERS + STRINGIFY + FROZEN_ARRAY,
};
