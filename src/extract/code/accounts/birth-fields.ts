import { isBirthName } from '../age/birth-words.ts';
import { nameOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isLabelled, isMeasuredAsAge, showsBirth, takesBirth } from './birth-controls.ts';
import { isFixed } from './fixed-fields.ts';
import type { BirthSite } from './birth-sites.ts';
import { DATES, isDatePicker } from './birth-sites.ts';

const INPUT =
  /^(field|input|select|picker|step|form|question|control|checkbox|calendar|textfield|datepicker|dropdown|controller|item)s?$/;

/** `<DateOfBirthField onChange=…>`, `<select name="birth_month">`, `{...register('birthday')}` */
export function fieldAt(node: ts.Node): BirthSite | null {
  if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
    const tag = nameOf(node.tagName as ts.Expression) ?? node.tagName.getText();
    const attributes = node.attributes.properties.filter(ts.isJsxAttribute);
    const isInput =
      splitWords(node.tagName.getText()).some(word => INPUT.test(word)) ||
      attributes.some(one => /^(on[A-Z]\w*Change|onChange|v-model)$/.test(one.name.getText()));
    if (/^[A-Z]/.test(tag) && isBirthName(tag)) return isInput ? { node: node.tagName, trait: 'field' } : null;
    if (isFixed(attributes) || (/label/i.test(tag) && !isInput)) return null;
    // What is sent off is told by its name, before what a label points at.
    const said = (...names: readonly string[]) =>
      attributes.find(one => names.includes(one.name.getText()) && isBirthText(one.initializer));
    const named =
      said('name') ??
      said('id') ??
      attributes.find(
        one =>
          /^(value|selected|selectedValue|selectedDate|selectedKey|defaultValue|modelValue|date)$/.test(
            one.name.getText(),
          ) && showsBirth(one.initializer),
      ) ??
      attributes.find(one => takesBirth(one)) ??
      attributes.find(one => DATES.test(one.name.getText()) && isDatePicker(tag) && isMeasuredAsAge(one)) ??
      attributes.find(
        one =>
          /^(label|placeholder|accessibilityLabel|aria-label|title)$/.test(one.name.getText()) &&
          isBirthLabel(one.initializer),
      );
    if (named && isInput) return { node: named, trait: 'field' };
    return isInput && isLabelled(node) ? { node: node.tagName, trait: 'field' } : null;
  }
  const isRegistered =
    ts.isCallExpression(node) && nameOf(node.expression) === 'register' && ts.isJsxSpreadAttribute(node.parent);
  const [first] = isRegistered ? node.arguments : [];
  return first && isBirthText(first) ? { node: first, trait: 'field' } : null;
}

function isBirthText(node: ts.Node | undefined): boolean {
  const value = node && ts.isJsxExpression(node) ? node.expression : node;
  return !!value && ts.isStringLiteralLike(value) && isBirthName(value.text);
}

/** `label="Date of birth"`, `placeholder={t('signup.birthday')}` */
function isBirthLabel(node: ts.Node | undefined): boolean {
  const value = node && ts.isJsxExpression(node) ? node.expression : node;
  const said = value && ts.isCallExpression(value) ? value.arguments[0] : value;
  return (
    !!said && ts.isStringLiteralLike(said) && said.text.length < 40 && isBirthName(said.text.split(/[.:]/).at(-1)!)
  );
}
