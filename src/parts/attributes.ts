/**
 * The attributes a host gave. React and Radix copy what an old library adds to every object (`Object.prototype.extend`) into the props of
 * a component that is given a ref; none of that is an attribute.
 */
export function attributesOf<P extends object>(rest: P): P {
  return Object.fromEntries(Object.entries(rest).filter(([name]) => !(name in Object.prototype))) as P;
}
