// Made by scripts/generate.mjs from grammar/plan.schema.json. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validatePlan = validate10, schema11 = { properties: { catalog: 0, page: 0, table: 0, features: 0, limits: 0, models: 0, credits: 0, consume: 0, subscription: 0, usage: 0, members: 0, plans: 0, packs: 0, "add-ons": 0, faq: 0, scenarios: 0, value: 0, then: 0 } };
var func0 = Object.prototype.hasOwnProperty, func49 = require_ucs2length().default, schema12 = { properties: { id: 0, name: 0, value: 0, currency: 0, timezone: 0, language: 0, billing: 0, "credit decimals": 0, "credit rounding": { description: "What becomes of a fraction of the smallest part of a credit: `up`, `down`, `half up` or `half even`.", anyOf: [{ type: "string", enum: ["up", "down", "half up", "half even"] }, { $ref: "#/definitions/phraseBlock" }] }, accept: 0, then: 0 } }, pattern0 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]*(?:\\.[0-9][A-Za-z0-9_-]*)*$", "u");
var wrapper0 = { validate: validate14 }, wrapper1 = { validate: validate15 };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "value" || key0 === "accept" || key0 === "then")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data0 = data.value, _errs5 = errors, valid3 = !1, _errs6 = errors;
      if (typeof data0 == "string") {
        if (func49(data0) > 5e3) {
          let err1 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/text/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/text/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid3 = valid3 || _valid0, !valid3) {
        let _errs8 = errors;
        if (!(typeof data0 == "number" && isFinite(data0))) {
          let err3 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/text/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var _valid0 = _errs8 === errors;
        valid3 = valid3 || _valid0;
      }
      if (valid3)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/text/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.accept !== void 0 && func0.call(data, "accept") && (wrapper0.validate(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data2 = data.then;
      if (Array.isArray(data2)) {
        if (data2.length > 1e4) {
          let err5 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0], _errs15 = errors, valid7 = !1, _errs16 = errors;
          if (typeof data3 != "string") {
            let err6 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          var _valid1 = _errs16 === errors;
          if (valid7 = valid7 || _valid1, !valid7) {
            let _errs18 = errors;
            wrapper1.validate(data3, { instancePath: instancePath + "/then/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors), errors = vErrors.length);
            var _valid1 = _errs18 === errors;
            valid7 = valid7 || _valid1;
          }
          if (valid7)
            errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null);
          else {
            let err7 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate15.errors = vErrors, errors === 0;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (typeof data == "string") {
    if (func49(data) > 5e3) {
      let err0 = { instancePath, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    if (!(typeof data == "number" && isFinite(data))) {
      let err2 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "number" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    if (valid0 = valid0 || _valid0, !valid0) {
      let _errs5 = errors;
      validate15(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length);
      var _valid0 = _errs5 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate17.errors = vErrors, errors === 0;
}
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (typeof data == "string") {
    if (func49(data) > 5e3) {
      let err0 = { instancePath, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    if (!(typeof data == "number" && isFinite(data))) {
      let err2 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "number" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    if (valid0 = valid0 || _valid0, !valid0) {
      let _errs5 = errors;
      validate15(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length);
      var _valid0 = _errs5 === errors;
      if (valid0 = valid0 || _valid0, !valid0) {
        let _errs6 = errors;
        if (Array.isArray(data)) {
          if (data.length > 2e3) {
            let err3 = { instancePath, schemaPath: "#/anyOf/3/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          let len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate17(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length);
        } else {
          let err4 = { instancePath, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "array" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        var _valid0 = _errs6 === errors;
        valid0 = valid0 || _valid0;
      }
    }
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate14.errors = vErrors, errors === 0;
}
var wrapper2 = { validate: validate13 };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "value" || key0 === "accept" || key0 === "then")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data0 = data.value, _errs5 = errors, valid3 = !1, _errs6 = errors;
      if (typeof data0 == "string") {
        if (func49(data0) > 5e3) {
          let err1 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid3 = valid3 || _valid0, !valid3) {
        let _errs8 = errors;
        if (!(typeof data0 == "number" && isFinite(data0))) {
          let err3 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var _valid0 = _errs8 === errors;
        valid3 = valid3 || _valid0;
      }
      if (valid3)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.accept !== void 0 && func0.call(data, "accept") && (validate14(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data2 = data.then;
      if (Array.isArray(data2)) {
        if (data2.length > 1e4) {
          let err5 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0], _errs15 = errors, valid7 = !1, _errs16 = errors;
          if (typeof data3 != "string") {
            let err6 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          var _valid1 = _errs16 === errors;
          if (valid7 = valid7 || _valid1, !valid7) {
            let _errs18 = errors;
            wrapper2.validate(data3, { instancePath: instancePath + "/then/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors), errors = vErrors.length);
            var _valid1 = _errs18 === errors;
            valid7 = valid7 || _valid1;
          }
          if (valid7)
            errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null);
          else {
            let err7 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate13.errors = vErrors, errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (typeof data == "string") {
    if (func49(data) > 5e3) {
      let err0 = { instancePath, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    if (!(typeof data == "number" && isFinite(data))) {
      let err2 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "number" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    if (valid0 = valid0 || _valid0, !valid0) {
      let _errs5 = errors;
      validate13(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
      var _valid0 = _errs5 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate12.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (typeof data == "string") {
    if (func49(data) > 5e3) {
      let err0 = { instancePath, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    if (!(typeof data == "number" && isFinite(data))) {
      let err2 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "number" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    if (valid0 = valid0 || _valid0, !valid0) {
      let _errs5 = errors;
      validate13(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
      var _valid0 = _errs5 === errors;
      if (valid0 = valid0 || _valid0, !valid0) {
        let _errs6 = errors;
        if (Array.isArray(data)) {
          if (data.length > 2e3) {
            let err3 = { instancePath, schemaPath: "#/anyOf/3/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          let len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate12(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
        } else {
          let err4 = { instancePath, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "array" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        var _valid0 = _errs6 === errors;
        valid0 = valid0 || _valid0;
      }
    }
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
var wrapper3 = { validate: validate11 };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!func0.call(schema12.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func49(data0) > 64) {
          let err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (!pattern0.test(data0)) {
          let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_-]*(?:\\.[0-9][A-Za-z0-9_-]*)*$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data1 = data.name, _errs7 = errors, valid3 = !1, _errs8 = errors;
      if (typeof data1 == "string") {
        if (func49(data1) > 200) {
          let err4 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs8 === errors;
      if (valid3 = valid3 || _valid0, !valid3) {
        let _errs10 = errors;
        if (!(typeof data1 == "number" && isFinite(data1))) {
          let err6 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        var _valid0 = _errs10 === errors;
        valid3 = valid3 || _valid0;
      }
      if (valid3)
        errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
      else {
        let err7 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data2 = data.value, _errs15 = errors, valid6 = !1, _errs16 = errors;
      if (typeof data2 == "string") {
        if (func49(data2) > 5e3) {
          let err8 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid1 = _errs16 === errors;
      if (valid6 = valid6 || _valid1, !valid6) {
        let _errs18 = errors;
        if (!(typeof data2 == "number" && isFinite(data2))) {
          let err10 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        var _valid1 = _errs18 === errors;
        valid6 = valid6 || _valid1;
      }
      if (valid6)
        errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null);
      else {
        let err11 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.currency !== void 0 && func0.call(data, "currency") && (validate12(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.timezone !== void 0 && func0.call(data, "timezone") && (validate12(data.timezone, { instancePath: instancePath + "/timezone", parentData: data, parentDataProperty: "timezone", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.language !== void 0 && func0.call(data, "language") && (validate12(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.billing !== void 0 && func0.call(data, "billing") && (validate25(data.billing, { instancePath: instancePath + "/billing", parentData: data, parentDataProperty: "billing", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data["credit decimals"] !== void 0 && func0.call(data, "credit decimals") && (validate12(data["credit decimals"], { instancePath: instancePath + "/credit decimals", parentData: data, parentDataProperty: "credit decimals", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["credit rounding"] !== void 0 && func0.call(data, "credit rounding")) {
      let data8 = data["credit rounding"], _errs31 = errors, valid12 = !1, _errs32 = errors;
      if (typeof data8 != "string") {
        let err12 = { instancePath: instancePath + "/credit rounding", schemaPath: "#/properties/credit%20rounding/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (!(data8 === "up" || data8 === "down" || data8 === "half up" || data8 === "half even")) {
        let err13 = { instancePath: instancePath + "/credit rounding", schemaPath: "#/properties/credit%20rounding/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["credit rounding"].anyOf[0].enum } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      var _valid2 = _errs32 === errors;
      if (valid12 = valid12 || _valid2, !valid12) {
        let _errs34 = errors;
        validate13(data8, { instancePath: instancePath + "/credit rounding", parentData: data, parentDataProperty: "credit rounding", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
        var _valid2 = _errs34 === errors;
        valid12 = valid12 || _valid2;
      }
      if (valid12)
        errors = _errs31, vErrors !== null && (_errs31 ? vErrors.length = _errs31 : vErrors = null);
      else {
        let err14 = { instancePath: instancePath + "/credit rounding", schemaPath: "#/properties/credit%20rounding/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.accept !== void 0 && func0.call(data, "accept") && (validate14(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data10 = data.then;
      if (Array.isArray(data10)) {
        if (data10.length > 1e4) {
          let err15 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        let len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0], _errs40 = errors, valid16 = !1, _errs41 = errors;
          if (typeof data11 != "string") {
            let err16 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          var _valid3 = _errs41 === errors;
          if (valid16 = valid16 || _valid3, !valid16) {
            let _errs43 = errors;
            wrapper3.validate(data11, { instancePath: instancePath + "/then/" + i0, parentData: data10, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper3.validate.errors : vErrors.concat(wrapper3.validate.errors), errors = vErrors.length);
            var _valid3 = _errs43 === errors;
            valid16 = valid16 || _valid3;
          }
          if (valid16)
            errors = _errs40, vErrors !== null && (_errs40 ? vErrors.length = _errs40 : vErrors = null);
          else {
            let err17 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        let err18 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate11.errors = vErrors, errors === 0;
}
var schema23 = { properties: { value: 0, title: 0, intro: 0, "table title": 0, "table intro": 0, "faq title": 0, shows: 0, locales: 0, "faq for search engines": 0, accept: 0, then: 0 } };
var wrapper4 = { validate: validate42 };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "value" || key0 === "accept" || key0 === "then")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data0 = data.value, _errs3 = errors, valid1 = !1, _errs4 = errors;
      if (data0 !== !0) {
        let err1 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf/0/const", keyword: "const", params: { allowedValue: !0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs4 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        let _errs5 = errors;
        if (typeof data0 != "string") {
          let err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf/1/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (valid1)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.accept !== void 0 && func0.call(data, "accept") && (validate14(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data2 = data.then;
      if (Array.isArray(data2)) {
        if (data2.length > 1e4) {
          let err4 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0], _errs12 = errors, valid5 = !1, _errs13 = errors;
          if (typeof data3 != "string") {
            let err5 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          var _valid1 = _errs13 === errors;
          if (valid5 = valid5 || _valid1, !valid5) {
            let _errs15 = errors;
            wrapper4.validate(data3, { instancePath: instancePath + "/then/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors), errors = vErrors.length);
            var _valid1 = _errs15 === errors;
            valid5 = valid5 || _valid1;
          }
          if (valid5)
            errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
          else {
            let err6 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate42.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data !== !0) {
    let err0 = { instancePath, schemaPath: "#/anyOf/0/const", keyword: "const", params: { allowedValue: !0 } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs2 = errors;
    validate42(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
var wrapper5 = { validate: validate33 };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!func0.call(schema23.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data0 = data.value, _errs5 = errors, valid3 = !1, _errs6 = errors;
      if (typeof data0 == "string") {
        if (func49(data0) > 5e3) {
          let err1 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid3 = valid3 || _valid0, !valid3) {
        let _errs8 = errors;
        if (!(typeof data0 == "number" && isFinite(data0))) {
          let err3 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var _valid0 = _errs8 === errors;
        valid3 = valid3 || _valid0;
      }
      if (valid3)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title") && (validate17(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.intro !== void 0 && func0.call(data, "intro") && (validate17(data.intro, { instancePath: instancePath + "/intro", parentData: data, parentDataProperty: "intro", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data["table title"] !== void 0 && func0.call(data, "table title") && (validate17(data["table title"], { instancePath: instancePath + "/table title", parentData: data, parentDataProperty: "table title", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data["table intro"] !== void 0 && func0.call(data, "table intro") && (validate17(data["table intro"], { instancePath: instancePath + "/table intro", parentData: data, parentDataProperty: "table intro", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data["faq title"] !== void 0 && func0.call(data, "faq title") && (validate17(data["faq title"], { instancePath: instancePath + "/faq title", parentData: data, parentDataProperty: "faq title", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.shows !== void 0 && func0.call(data, "shows") && (validate12(data.shows, { instancePath: instancePath + "/shows", parentData: data, parentDataProperty: "shows", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.locales !== void 0 && func0.call(data, "locales") && (validate12(data.locales, { instancePath: instancePath + "/locales", parentData: data, parentDataProperty: "locales", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["faq for search engines"] !== void 0 && func0.call(data, "faq for search engines") && (validate41(data["faq for search engines"], { instancePath: instancePath + "/faq for search engines", parentData: data, parentDataProperty: "faq for search engines", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate14(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data10 = data.then;
      if (Array.isArray(data10)) {
        if (data10.length > 1e4) {
          let err5 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0], _errs31 = errors, valid15 = !1, _errs32 = errors;
          if (typeof data11 != "string") {
            let err6 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          var _valid1 = _errs32 === errors;
          if (valid15 = valid15 || _valid1, !valid15) {
            let _errs34 = errors;
            wrapper5.validate(data11, { instancePath: instancePath + "/then/" + i0, parentData: data10, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors), errors = vErrors.length);
            var _valid1 = _errs34 === errors;
            valid15 = valid15 || _valid1;
          }
          if (valid15)
            errors = _errs31, vErrors !== null && (_errs31 ? vErrors.length = _errs31 : vErrors = null);
          else {
            let err7 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
var wrapper6 = { validate: validate52 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "value" || key0 === "shown" || key0 === "help" || key0 === "accept" || key0 === "then")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data0 = data.value, _errs3 = errors, valid1 = !1, _errs4 = errors;
      if (data0 !== !0) {
        let err1 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf/0/const", keyword: "const", params: { allowedValue: !0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs4 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        let _errs5 = errors;
        if (typeof data0 == "string") {
          if (func49(data0) > 5e3) {
            let err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf/1/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        } else {
          let err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf/1/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var _valid0 = _errs5 === errors;
        if (valid1 = valid1 || _valid0, !valid1) {
          let _errs7 = errors;
          if (!(typeof data0 == "number" && isFinite(data0))) {
            let err4 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf/2/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          var _valid0 = _errs7 === errors;
          valid1 = valid1 || _valid0;
        }
      }
      if (valid1)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err5 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.shown !== void 0 && func0.call(data, "shown") && (validate17(data.shown, { instancePath: instancePath + "/shown", parentData: data, parentDataProperty: "shown", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.help !== void 0 && func0.call(data, "help") && (validate17(data.help, { instancePath: instancePath + "/help", parentData: data, parentDataProperty: "help", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate14(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data4 = data.then;
      if (Array.isArray(data4)) {
        if (data4.length > 1e4) {
          let err6 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0], _errs18 = errors, valid7 = !1, _errs19 = errors;
          if (typeof data5 != "string") {
            let err7 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          var _valid1 = _errs19 === errors;
          if (valid7 = valid7 || _valid1, !valid7) {
            let _errs21 = errors;
            wrapper6.validate(data5, { instancePath: instancePath + "/then/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper6.validate.errors : vErrors.concat(wrapper6.validate.errors), errors = vErrors.length);
            var _valid1 = _errs21 === errors;
            valid7 = valid7 || _valid1;
          }
          if (valid7)
            errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
          else {
            let err8 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data !== !0) {
    let err0 = { instancePath, schemaPath: "#/anyOf/0/const", keyword: "const", params: { allowedValue: !0 } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs2 = errors;
    if (typeof data == "string") {
      if (func49(data) > 5e3) {
        let err1 = { instancePath, schemaPath: "#/anyOf/1/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    } else {
      let err2 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs2 === errors;
    if (valid0 = valid0 || _valid0, !valid0) {
      let _errs4 = errors;
      if (!(typeof data == "number" && isFinite(data))) {
        let err3 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs4 === errors;
      if (valid0 = valid0 || _valid0, !valid0) {
        let _errs6 = errors;
        validate52(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length);
        var _valid0 = _errs6 === errors;
        valid0 = valid0 || _valid0;
      }
    }
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate51.errors = vErrors, errors === 0;
}
var wrapper7 = { validate: validate50 };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      key0 === "value" || key0 === "tagged" || key0 === "accept" || key0 === "then" || validate51(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data1 = data.value, _errs6 = errors, valid4 = !1, _errs7 = errors;
      if (typeof data1 == "string") {
        if (func49(data1) > 5e3) {
          let err0 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/text/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/text/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs7 === errors;
      if (valid4 = valid4 || _valid0, !valid4) {
        let _errs9 = errors;
        if (!(typeof data1 == "number" && isFinite(data1))) {
          let err2 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/text/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var _valid0 = _errs9 === errors;
        valid4 = valid4 || _valid0;
      }
      if (valid4)
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/text/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.tagged !== void 0 && func0.call(data, "tagged") && (validate12(data.tagged, { instancePath: instancePath + "/tagged", parentData: data, parentDataProperty: "tagged", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate14(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data4 = data.then;
      if (Array.isArray(data4)) {
        if (data4.length > 1e4) {
          let err4 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0], _errs18 = errors, valid9 = !1, _errs19 = errors;
          if (typeof data5 != "string") {
            let err5 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          var _valid1 = _errs19 === errors;
          if (valid9 = valid9 || _valid1, !valid9) {
            let _errs21 = errors;
            wrapper7.validate(data5, { instancePath: instancePath + "/then/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper7.validate.errors : vErrors.concat(wrapper7.validate.errors), errors = vErrors.length);
            var _valid1 = _errs21 === errors;
            valid9 = valid9 || _valid1;
          }
          if (valid9)
            errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
          else {
            let err6 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate50.errors = vErrors, errors === 0;
}
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (typeof data == "string") {
    if (func49(data) > 5e3) {
      let err0 = { instancePath, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    if (!(typeof data == "number" && isFinite(data))) {
      let err2 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "number" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    if (valid0 = valid0 || _valid0, !valid0) {
      let _errs5 = errors;
      validate50(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length);
      var _valid0 = _errs5 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (typeof data == "string") {
    if (func49(data) > 5e3) {
      let err0 = { instancePath, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    if (!(typeof data == "number" && isFinite(data))) {
      let err2 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "number" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    if (valid0 = valid0 || _valid0, !valid0) {
      let _errs5 = errors;
      validate50(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length);
      var _valid0 = _errs5 === errors;
      if (valid0 = valid0 || _valid0, !valid0) {
        let _errs6 = errors;
        if (Array.isArray(data)) {
          if (data.length > 2e3) {
            let err3 = { instancePath, schemaPath: "#/anyOf/3/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          let len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate61(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length);
        } else {
          let err4 = { instancePath, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "array" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        var _valid0 = _errs6 === errors;
        valid0 = valid0 || _valid0;
      }
    }
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate49.errors = vErrors, errors === 0;
}
var wrapper8 = { validate: validate48 };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "value" || key0 === "group" || key0 === "hide" || key0 === "accept" || key0 === "then")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data0 = data.value, _errs5 = errors, valid3 = !1, _errs6 = errors;
      if (typeof data0 == "string") {
        if (func49(data0) > 5e3) {
          let err1 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid3 = valid3 || _valid0, !valid3) {
        let _errs8 = errors;
        if (!(typeof data0 == "number" && isFinite(data0))) {
          let err3 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var _valid0 = _errs8 === errors;
        valid3 = valid3 || _valid0;
      }
      if (valid3)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group") && (validate49(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length)), data.hide !== void 0 && func0.call(data, "hide") && (validate25(data.hide, { instancePath: instancePath + "/hide", parentData: data, parentDataProperty: "hide", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate14(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data4 = data.then;
      if (Array.isArray(data4)) {
        if (data4.length > 1e4) {
          let err5 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0], _errs19 = errors, valid9 = !1, _errs20 = errors;
          if (typeof data5 != "string") {
            let err6 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          var _valid1 = _errs20 === errors;
          if (valid9 = valid9 || _valid1, !valid9) {
            let _errs22 = errors;
            wrapper8.validate(data5, { instancePath: instancePath + "/then/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper8.validate.errors : vErrors.concat(wrapper8.validate.errors), errors = vErrors.length);
            var _valid1 = _errs22 === errors;
            valid9 = valid9 || _valid1;
          }
          if (valid9)
            errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null);
          else {
            let err7 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate48.errors = vErrors, errors === 0;
}
var schema36 = { properties: { name: 0, kind: 0, value: 0, shown: 0, tags: 0, hidden: 0, help: 0, accept: 0, then: 0 } }, wrapper9 = { validate: validate68 };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!func0.call(schema36.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data0 = data.name, _errs5 = errors, valid3 = !1, _errs6 = errors;
      if (typeof data0 == "string") {
        if (func49(data0) > 200) {
          let err1 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid3 = valid3 || _valid0, !valid3) {
        let _errs8 = errors;
        if (!(typeof data0 == "number" && isFinite(data0))) {
          let err3 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var _valid0 = _errs8 === errors;
        valid3 = valid3 || _valid0;
      }
      if (valid3)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data1 = data.kind, _errs13 = errors, valid6 = !1, _errs14 = errors;
      if (typeof data1 == "string") {
        if (func49(data1) > 5e3) {
          let err5 = { instancePath: instancePath + "/kind", schemaPath: "#/definitions/phrase/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/kind", schemaPath: "#/definitions/phrase/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid1 = _errs14 === errors;
      if (valid6 = valid6 || _valid1, !valid6) {
        let _errs16 = errors;
        if (!(typeof data1 == "number" && isFinite(data1))) {
          let err7 = { instancePath: instancePath + "/kind", schemaPath: "#/definitions/phrase/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        var _valid1 = _errs16 === errors;
        valid6 = valid6 || _valid1;
      }
      if (valid6)
        errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
      else {
        let err8 = { instancePath: instancePath + "/kind", schemaPath: "#/definitions/phrase/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data2 = data.value, _errs21 = errors, valid9 = !1, _errs22 = errors;
      if (typeof data2 == "string") {
        if (func49(data2) > 5e3) {
          let err9 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid2 = _errs22 === errors;
      if (valid9 = valid9 || _valid2, !valid9) {
        let _errs24 = errors;
        if (!(typeof data2 == "number" && isFinite(data2))) {
          let err11 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        var _valid2 = _errs24 === errors;
        valid9 = valid9 || _valid2;
      }
      if (valid9)
        errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
      else {
        let err12 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.shown !== void 0 && func0.call(data, "shown") && (validate17(data.shown, { instancePath: instancePath + "/shown", parentData: data, parentDataProperty: "shown", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.tags !== void 0 && func0.call(data, "tags") && (validate12(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.hidden !== void 0 && func0.call(data, "hidden") && (validate41(data.hidden, { instancePath: instancePath + "/hidden", parentData: data, parentDataProperty: "hidden", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data.help !== void 0 && func0.call(data, "help") && (validate17(data.help, { instancePath: instancePath + "/help", parentData: data, parentDataProperty: "help", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate14(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data8 = data.then;
      if (Array.isArray(data8)) {
        if (data8.length > 1e4) {
          let err13 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        let len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0], _errs39 = errors, valid17 = !1, _errs40 = errors;
          if (typeof data9 != "string") {
            let err14 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          var _valid3 = _errs40 === errors;
          if (valid17 = valid17 || _valid3, !valid17) {
            let _errs42 = errors;
            wrapper9.validate(data9, { instancePath: instancePath + "/then/" + i0, parentData: data8, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper9.validate.errors : vErrors.concat(wrapper9.validate.errors), errors = vErrors.length);
            var _valid3 = _errs42 === errors;
            valid17 = valid17 || _valid3;
          }
          if (valid17)
            errors = _errs39, vErrors !== null && (_errs39 ? vErrors.length = _errs39 : vErrors = null);
          else {
            let err15 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        let err16 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
var schema40 = { properties: { name: 0, kind: 0, value: 0, shown: 0, counts: 0, for: 0, "after a downgrade": 0, tags: 0, hidden: 0, help: 0, accept: 0, then: 0 } }, pattern1 = new RegExp('^(?:percent|condition|(?:size|duration|count|decimal)(?: +per +(?:second|minute|hour|day|week|month|quarter|year|cycle|seat|"[^"]+"))?)$', "u"), wrapper10 = { validate: validate75 };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!func0.call(schema40.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data0 = data.name, _errs5 = errors, valid3 = !1, _errs6 = errors;
      if (typeof data0 == "string") {
        if (func49(data0) > 200) {
          let err1 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid3 = valid3 || _valid0, !valid3) {
        let _errs8 = errors;
        if (!(typeof data0 == "number" && isFinite(data0))) {
          let err3 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var _valid0 = _errs8 === errors;
        valid3 = valid3 || _valid0;
      }
      if (valid3)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data1 = data.kind;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/pattern", keyword: "pattern", params: { pattern: '^(?:percent|condition|(?:size|duration|count|decimal)(?: +per +(?:second|minute|hour|day|week|month|quarter|year|cycle|seat|"[^"]+"))?)$' } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data2 = data.value, _errs15 = errors, valid6 = !1, _errs16 = errors;
      if (typeof data2 == "string") {
        if (func49(data2) > 5e3) {
          let err7 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var _valid1 = _errs16 === errors;
      if (valid6 = valid6 || _valid1, !valid6) {
        let _errs18 = errors;
        if (!(typeof data2 == "number" && isFinite(data2))) {
          let err9 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        var _valid1 = _errs18 === errors;
        valid6 = valid6 || _valid1;
      }
      if (valid6)
        errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null);
      else {
        let err10 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.shown !== void 0 && func0.call(data, "shown") && (validate17(data.shown, { instancePath: instancePath + "/shown", parentData: data, parentDataProperty: "shown", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.counts !== void 0 && func0.call(data, "counts") && (validate12(data.counts, { instancePath: instancePath + "/counts", parentData: data, parentDataProperty: "counts", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.for !== void 0 && func0.call(data, "for") && (validate12(data.for, { instancePath: instancePath + "/for", parentData: data, parentDataProperty: "for", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["after a downgrade"] !== void 0 && func0.call(data, "after a downgrade") && (validate12(data["after a downgrade"], { instancePath: instancePath + "/after a downgrade", parentData: data, parentDataProperty: "after a downgrade", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.tags !== void 0 && func0.call(data, "tags") && (validate12(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.hidden !== void 0 && func0.call(data, "hidden") && (validate41(data.hidden, { instancePath: instancePath + "/hidden", parentData: data, parentDataProperty: "hidden", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data.help !== void 0 && func0.call(data, "help") && (validate17(data.help, { instancePath: instancePath + "/help", parentData: data, parentDataProperty: "help", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate14(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data11 = data.then;
      if (Array.isArray(data11)) {
        if (data11.length > 1e4) {
          let err11 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        let len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data12 = data11[i0], _errs39 = errors, valid17 = !1, _errs40 = errors;
          if (typeof data12 != "string") {
            let err12 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          var _valid2 = _errs40 === errors;
          if (valid17 = valid17 || _valid2, !valid17) {
            let _errs42 = errors;
            wrapper10.validate(data12, { instancePath: instancePath + "/then/" + i0, parentData: data11, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper10.validate.errors : vErrors.concat(wrapper10.validate.errors), errors = vErrors.length);
            var _valid2 = _errs42 === errors;
            valid17 = valid17 || _valid2;
          }
          if (valid17)
            errors = _errs39, vErrors !== null && (_errs39 ? vErrors.length = _errs39 : vErrors = null);
          else {
            let err13 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate75.errors = vErrors, errors === 0;
}
var wrapper11 = { validate: validate90 };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "cost" || key0 === "value" || key0 === "help" || key0 === "accept" || key0 === "then")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data0 = data.name, _errs5 = errors, valid3 = !1, _errs6 = errors;
      if (typeof data0 == "string") {
        if (func49(data0) > 200) {
          let err1 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid3 = valid3 || _valid0, !valid3) {
        let _errs8 = errors;
        if (!(typeof data0 == "number" && isFinite(data0))) {
          let err3 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var _valid0 = _errs8 === errors;
        valid3 = valid3 || _valid0;
      }
      if (valid3)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.cost !== void 0 && func0.call(data, "cost")) {
      let data1 = data.cost, _errs13 = errors, valid6 = !1, _errs14 = errors;
      if (typeof data1 == "string") {
        if (func49(data1) > 5e3) {
          let err5 = { instancePath: instancePath + "/cost", schemaPath: "#/definitions/phrase/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/cost", schemaPath: "#/definitions/phrase/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid1 = _errs14 === errors;
      if (valid6 = valid6 || _valid1, !valid6) {
        let _errs16 = errors;
        if (!(typeof data1 == "number" && isFinite(data1))) {
          let err7 = { instancePath: instancePath + "/cost", schemaPath: "#/definitions/phrase/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        var _valid1 = _errs16 === errors;
        valid6 = valid6 || _valid1;
      }
      if (valid6)
        errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
      else {
        let err8 = { instancePath: instancePath + "/cost", schemaPath: "#/definitions/phrase/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data2 = data.value, _errs21 = errors, valid9 = !1, _errs22 = errors;
      if (typeof data2 == "string") {
        if (func49(data2) > 5e3) {
          let err9 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid2 = _errs22 === errors;
      if (valid9 = valid9 || _valid2, !valid9) {
        let _errs24 = errors;
        if (!(typeof data2 == "number" && isFinite(data2))) {
          let err11 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        var _valid2 = _errs24 === errors;
        valid9 = valid9 || _valid2;
      }
      if (valid9)
        errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
      else {
        let err12 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.help !== void 0 && func0.call(data, "help") && (validate17(data.help, { instancePath: instancePath + "/help", parentData: data, parentDataProperty: "help", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate14(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data5 = data.then;
      if (Array.isArray(data5)) {
        if (data5.length > 1e4) {
          let err13 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0], _errs33 = errors, valid14 = !1, _errs34 = errors;
          if (typeof data6 != "string") {
            let err14 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          var _valid3 = _errs34 === errors;
          if (valid14 = valid14 || _valid3, !valid14) {
            let _errs36 = errors;
            wrapper11.validate(data6, { instancePath: instancePath + "/then/" + i0, parentData: data5, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper11.validate.errors : vErrors.concat(wrapper11.validate.errors), errors = vErrors.length);
            var _valid3 = _errs36 === errors;
            valid14 = valid14 || _valid3;
          }
          if (valid14)
            errors = _errs33, vErrors !== null && (_errs33 ? vErrors.length = _errs33 : vErrors = null);
          else {
            let err15 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        let err16 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate90.errors = vErrors, errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors, _errs3 = errors, valid2 = !1, _errs4 = errors;
  if (typeof data == "string") {
    if (func49(data) > 200) {
      let err0 = { instancePath, schemaPath: "#/definitions/name/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/definitions/name/anyOf/0/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid1 = _errs4 === errors;
  if (valid2 = valid2 || _valid1, !valid2) {
    let _errs6 = errors;
    if (!(typeof data == "number" && isFinite(data))) {
      let err2 = { instancePath, schemaPath: "#/definitions/name/anyOf/1/type", keyword: "type", params: { type: "number" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid1 = _errs6 === errors;
    valid2 = valid2 || _valid1;
  }
  if (valid2)
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  else {
    let err3 = { instancePath, schemaPath: "#/definitions/name/anyOf", keyword: "anyOf", params: {} };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs8 = errors;
    validate90(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
    var _valid0 = _errs8 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate89.errors = vErrors, errors === 0;
}
var wrapper12 = { validate: validate85 };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "value" || key0 === "shown all" || key0 === "shown some" || key0 === "help" || key0 === "models" || key0 === "accept" || key0 === "then")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data0 = data.name, _errs5 = errors, valid3 = !1, _errs6 = errors;
      if (typeof data0 == "string") {
        if (func49(data0) > 200) {
          let err1 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid3 = valid3 || _valid0, !valid3) {
        let _errs8 = errors;
        if (!(typeof data0 == "number" && isFinite(data0))) {
          let err3 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var _valid0 = _errs8 === errors;
        valid3 = valid3 || _valid0;
      }
      if (valid3)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data1 = data.value, _errs13 = errors, valid6 = !1, _errs14 = errors;
      if (typeof data1 == "string") {
        if (func49(data1) > 5e3) {
          let err5 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid1 = _errs14 === errors;
      if (valid6 = valid6 || _valid1, !valid6) {
        let _errs16 = errors;
        if (!(typeof data1 == "number" && isFinite(data1))) {
          let err7 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        var _valid1 = _errs16 === errors;
        valid6 = valid6 || _valid1;
      }
      if (valid6)
        errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
      else {
        let err8 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data["shown all"] !== void 0 && func0.call(data, "shown all") && (validate17(data["shown all"], { instancePath: instancePath + "/shown all", parentData: data, parentDataProperty: "shown all", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data["shown some"] !== void 0 && func0.call(data, "shown some") && (validate17(data["shown some"], { instancePath: instancePath + "/shown some", parentData: data, parentDataProperty: "shown some", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.help !== void 0 && func0.call(data, "help") && (validate17(data.help, { instancePath: instancePath + "/help", parentData: data, parentDataProperty: "help", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.models !== void 0 && func0.call(data, "models")) {
      let data5 = data.models;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (Object.keys(data5).length > 1e4) {
          let err9 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/maxProperties", keyword: "maxProperties", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        for (let key1 of Object.keys(data5))
          validate89(data5[key1], { instancePath: instancePath + "/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key1, rootData }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
      } else {
        let err10 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.accept !== void 0 && func0.call(data, "accept") && (validate14(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data8 = data.then;
      if (Array.isArray(data8)) {
        if (data8.length > 1e4) {
          let err11 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        let len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0], _errs33 = errors, valid14 = !1, _errs34 = errors;
          if (typeof data9 != "string") {
            let err12 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          var _valid2 = _errs34 === errors;
          if (valid14 = valid14 || _valid2, !valid14) {
            let _errs36 = errors;
            wrapper12.validate(data9, { instancePath: instancePath + "/then/" + i0, parentData: data8, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper12.validate.errors : vErrors.concat(wrapper12.validate.errors), errors = vErrors.length);
            var _valid2 = _errs36 === errors;
            valid14 = valid14 || _valid2;
          }
          if (valid14)
            errors = _errs33, vErrors !== null && (_errs33 ? vErrors.length = _errs33 : vErrors = null);
          else {
            let err13 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate85.errors = vErrors, errors === 0;
}
var schema52 = { properties: { name: 0, value: 0, issued: { description: "When credits arrive: `every cycle` or `on purchase`.", anyOf: [{ type: "string", enum: ["every cycle", "on purchase"] }, { $ref: "#/definitions/phraseBlock" }] }, valid: 0, "rolls over": 0, "needs an active plan": 0, shown: 0, help: 0, accept: 0, then: 0 } }, wrapper13 = { validate: validate97 };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!func0.call(schema52.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data0 = data.name, _errs5 = errors, valid3 = !1, _errs6 = errors;
      if (typeof data0 == "string") {
        if (func49(data0) > 200) {
          let err1 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid3 = valid3 || _valid0, !valid3) {
        let _errs8 = errors;
        if (!(typeof data0 == "number" && isFinite(data0))) {
          let err3 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var _valid0 = _errs8 === errors;
        valid3 = valid3 || _valid0;
      }
      if (valid3)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data1 = data.value, _errs13 = errors, valid6 = !1, _errs14 = errors;
      if (typeof data1 == "string") {
        if (func49(data1) > 5e3) {
          let err5 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid1 = _errs14 === errors;
      if (valid6 = valid6 || _valid1, !valid6) {
        let _errs16 = errors;
        if (!(typeof data1 == "number" && isFinite(data1))) {
          let err7 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        var _valid1 = _errs16 === errors;
        valid6 = valid6 || _valid1;
      }
      if (valid6)
        errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
      else {
        let err8 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.issued !== void 0 && func0.call(data, "issued")) {
      let data2 = data.issued, _errs19 = errors, valid7 = !1, _errs20 = errors;
      if (typeof data2 != "string") {
        let err9 = { instancePath: instancePath + "/issued", schemaPath: "#/properties/issued/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data2 === "every cycle" || data2 === "on purchase")) {
        let err10 = { instancePath: instancePath + "/issued", schemaPath: "#/properties/issued/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema52.properties.issued.anyOf[0].enum } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid2 = _errs20 === errors;
      if (valid7 = valid7 || _valid2, !valid7) {
        let _errs22 = errors;
        validate13(data2, { instancePath: instancePath + "/issued", parentData: data, parentDataProperty: "issued", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
        var _valid2 = _errs22 === errors;
        valid7 = valid7 || _valid2;
      }
      if (valid7)
        errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null);
      else {
        let err11 = { instancePath: instancePath + "/issued", schemaPath: "#/properties/issued/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.valid !== void 0 && func0.call(data, "valid") && (validate12(data.valid, { instancePath: instancePath + "/valid", parentData: data, parentDataProperty: "valid", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["rolls over"] !== void 0 && func0.call(data, "rolls over") && (validate12(data["rolls over"], { instancePath: instancePath + "/rolls over", parentData: data, parentDataProperty: "rolls over", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["needs an active plan"] !== void 0 && func0.call(data, "needs an active plan") && (validate41(data["needs an active plan"], { instancePath: instancePath + "/needs an active plan", parentData: data, parentDataProperty: "needs an active plan", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data.shown !== void 0 && func0.call(data, "shown") && (validate17(data.shown, { instancePath: instancePath + "/shown", parentData: data, parentDataProperty: "shown", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.help !== void 0 && func0.call(data, "help") && (validate17(data.help, { instancePath: instancePath + "/help", parentData: data, parentDataProperty: "help", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate14(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data9 = data.then;
      if (Array.isArray(data9)) {
        if (data9.length > 1e4) {
          let err12 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        let len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0], _errs38 = errors, valid16 = !1, _errs39 = errors;
          if (typeof data10 != "string") {
            let err13 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          var _valid3 = _errs39 === errors;
          if (valid16 = valid16 || _valid3, !valid16) {
            let _errs41 = errors;
            wrapper13.validate(data10, { instancePath: instancePath + "/then/" + i0, parentData: data9, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper13.validate.errors : vErrors.concat(wrapper13.validate.errors), errors = vErrors.length);
            var _valid3 = _errs41 === errors;
            valid16 = valid16 || _valid3;
          }
          if (valid16)
            errors = _errs38, vErrors !== null && (_errs38 ? vErrors.length = _errs38 : vErrors = null);
          else {
            let err14 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate97.errors = vErrors, errors === 0;
}
var wrapper14 = { validate: validate106 };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "value" || key0 === "sorted by" || key0 === "categories" || key0 === "accept" || key0 === "then")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data0 = data.value, _errs5 = errors, valid3 = !1, _errs6 = errors;
      if (typeof data0 == "string") {
        if (func49(data0) > 5e3) {
          let err1 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid3 = valid3 || _valid0, !valid3) {
        let _errs8 = errors;
        if (!(typeof data0 == "number" && isFinite(data0))) {
          let err3 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var _valid0 = _errs8 === errors;
        valid3 = valid3 || _valid0;
      }
      if (valid3)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data["sorted by"] !== void 0 && func0.call(data, "sorted by") && (validate12(data["sorted by"], { instancePath: instancePath + "/sorted by", parentData: data, parentDataProperty: "sorted by", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.categories !== void 0 && func0.call(data, "categories") && (validate12(data.categories, { instancePath: instancePath + "/categories", parentData: data, parentDataProperty: "categories", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate14(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data4 = data.then;
      if (Array.isArray(data4)) {
        if (data4.length > 1e4) {
          let err5 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0], _errs19 = errors, valid9 = !1, _errs20 = errors;
          if (typeof data5 != "string") {
            let err6 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          var _valid1 = _errs20 === errors;
          if (valid9 = valid9 || _valid1, !valid9) {
            let _errs22 = errors;
            wrapper14.validate(data5, { instancePath: instancePath + "/then/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper14.validate.errors : vErrors.concat(wrapper14.validate.errors), errors = vErrors.length);
            var _valid1 = _errs22 === errors;
            valid9 = valid9 || _valid1;
          }
          if (valid9)
            errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null);
          else {
            let err7 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate106.errors = vErrors, errors === 0;
}
var schema57 = { properties: { value: 0, renews: { description: "How a subscription goes on: `automatically` or `on request`.", anyOf: [{ type: "string", enum: ["automatically", "on request"] }, { $ref: "#/definitions/phraseBlock" }] }, issues: { description: "When the credits of a new cycle arrive: `on payment` or `on schedule`.", anyOf: [{ type: "string", enum: ["on payment", "on schedule"] }, { $ref: "#/definitions/phraseBlock" }] }, cancel: { description: "When a cancellation takes effect: `at cycle end` or `immediately`.", anyOf: [{ type: "string", enum: ["at cycle end", "immediately"] }, { $ref: "#/definitions/phraseBlock" }] }, upgrade: { description: "What a bigger plan brings inside a cycle: `grants the difference`, `replaces credits`, `adds credits`, `prorates credits` or `at cycle end`.", anyOf: [{ type: "string", enum: ["grants the difference", "replaces credits", "adds credits", "prorates credits", "at cycle end"] }, { $ref: "#/definitions/phraseBlock" }] }, downgrade: { description: "The same for a smaller plan.", anyOf: [{ type: "string", enum: ["grants the difference", "replaces credits", "adds credits", "prorates credits", "at cycle end"] }, { $ref: "#/definitions/phraseBlock" }] }, accept: 0, then: 0 } }, wrapper15 = { validate: validate111 };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "value" || key0 === "renews" || key0 === "issues" || key0 === "cancel" || key0 === "upgrade" || key0 === "downgrade" || key0 === "accept" || key0 === "then")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data0 = data.value, _errs5 = errors, valid3 = !1, _errs6 = errors;
      if (typeof data0 == "string") {
        if (func49(data0) > 5e3) {
          let err1 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid3 = valid3 || _valid0, !valid3) {
        let _errs8 = errors;
        if (!(typeof data0 == "number" && isFinite(data0))) {
          let err3 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var _valid0 = _errs8 === errors;
        valid3 = valid3 || _valid0;
      }
      if (valid3)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.renews !== void 0 && func0.call(data, "renews")) {
      let data1 = data.renews, _errs11 = errors, valid4 = !1, _errs12 = errors;
      if (typeof data1 != "string") {
        let err5 = { instancePath: instancePath + "/renews", schemaPath: "#/properties/renews/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data1 === "automatically" || data1 === "on request")) {
        let err6 = { instancePath: instancePath + "/renews", schemaPath: "#/properties/renews/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema57.properties.renews.anyOf[0].enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid1 = _errs12 === errors;
      if (valid4 = valid4 || _valid1, !valid4) {
        let _errs14 = errors;
        validate13(data1, { instancePath: instancePath + "/renews", parentData: data, parentDataProperty: "renews", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
        var _valid1 = _errs14 === errors;
        valid4 = valid4 || _valid1;
      }
      if (valid4)
        errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
      else {
        let err7 = { instancePath: instancePath + "/renews", schemaPath: "#/properties/renews/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.issues !== void 0 && func0.call(data, "issues")) {
      let data2 = data.issues, _errs16 = errors, valid5 = !1, _errs17 = errors;
      if (typeof data2 != "string") {
        let err8 = { instancePath: instancePath + "/issues", schemaPath: "#/properties/issues/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (!(data2 === "on payment" || data2 === "on schedule")) {
        let err9 = { instancePath: instancePath + "/issues", schemaPath: "#/properties/issues/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema57.properties.issues.anyOf[0].enum } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid2 = _errs17 === errors;
      if (valid5 = valid5 || _valid2, !valid5) {
        let _errs19 = errors;
        validate13(data2, { instancePath: instancePath + "/issues", parentData: data, parentDataProperty: "issues", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
        var _valid2 = _errs19 === errors;
        valid5 = valid5 || _valid2;
      }
      if (valid5)
        errors = _errs16, vErrors !== null && (_errs16 ? vErrors.length = _errs16 : vErrors = null);
      else {
        let err10 = { instancePath: instancePath + "/issues", schemaPath: "#/properties/issues/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.cancel !== void 0 && func0.call(data, "cancel")) {
      let data3 = data.cancel, _errs21 = errors, valid6 = !1, _errs22 = errors;
      if (typeof data3 != "string") {
        let err11 = { instancePath: instancePath + "/cancel", schemaPath: "#/properties/cancel/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (!(data3 === "at cycle end" || data3 === "immediately")) {
        let err12 = { instancePath: instancePath + "/cancel", schemaPath: "#/properties/cancel/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema57.properties.cancel.anyOf[0].enum } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      var _valid3 = _errs22 === errors;
      if (valid6 = valid6 || _valid3, !valid6) {
        let _errs24 = errors;
        validate13(data3, { instancePath: instancePath + "/cancel", parentData: data, parentDataProperty: "cancel", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
        var _valid3 = _errs24 === errors;
        valid6 = valid6 || _valid3;
      }
      if (valid6)
        errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
      else {
        let err13 = { instancePath: instancePath + "/cancel", schemaPath: "#/properties/cancel/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.upgrade !== void 0 && func0.call(data, "upgrade")) {
      let data4 = data.upgrade, _errs26 = errors, valid7 = !1, _errs27 = errors;
      if (typeof data4 != "string") {
        let err14 = { instancePath: instancePath + "/upgrade", schemaPath: "#/properties/upgrade/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (!(data4 === "grants the difference" || data4 === "replaces credits" || data4 === "adds credits" || data4 === "prorates credits" || data4 === "at cycle end")) {
        let err15 = { instancePath: instancePath + "/upgrade", schemaPath: "#/properties/upgrade/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema57.properties.upgrade.anyOf[0].enum } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      var _valid4 = _errs27 === errors;
      if (valid7 = valid7 || _valid4, !valid7) {
        let _errs29 = errors;
        validate13(data4, { instancePath: instancePath + "/upgrade", parentData: data, parentDataProperty: "upgrade", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
        var _valid4 = _errs29 === errors;
        valid7 = valid7 || _valid4;
      }
      if (valid7)
        errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
      else {
        let err16 = { instancePath: instancePath + "/upgrade", schemaPath: "#/properties/upgrade/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.downgrade !== void 0 && func0.call(data, "downgrade")) {
      let data5 = data.downgrade, _errs31 = errors, valid8 = !1, _errs32 = errors;
      if (typeof data5 != "string") {
        let err17 = { instancePath: instancePath + "/downgrade", schemaPath: "#/properties/downgrade/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (!(data5 === "grants the difference" || data5 === "replaces credits" || data5 === "adds credits" || data5 === "prorates credits" || data5 === "at cycle end")) {
        let err18 = { instancePath: instancePath + "/downgrade", schemaPath: "#/properties/downgrade/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema57.properties.downgrade.anyOf[0].enum } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      var _valid5 = _errs32 === errors;
      if (valid8 = valid8 || _valid5, !valid8) {
        let _errs34 = errors;
        validate13(data5, { instancePath: instancePath + "/downgrade", parentData: data, parentDataProperty: "downgrade", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
        var _valid5 = _errs34 === errors;
        valid8 = valid8 || _valid5;
      }
      if (valid8)
        errors = _errs31, vErrors !== null && (_errs31 ? vErrors.length = _errs31 : vErrors = null);
      else {
        let err19 = { instancePath: instancePath + "/downgrade", schemaPath: "#/properties/downgrade/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.accept !== void 0 && func0.call(data, "accept") && (validate14(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data7 = data.then;
      if (Array.isArray(data7)) {
        if (data7.length > 1e4) {
          let err20 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0], _errs40 = errors, valid12 = !1, _errs41 = errors;
          if (typeof data8 != "string") {
            let err21 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
          var _valid6 = _errs41 === errors;
          if (valid12 = valid12 || _valid6, !valid12) {
            let _errs43 = errors;
            wrapper15.validate(data8, { instancePath: instancePath + "/then/" + i0, parentData: data7, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper15.validate.errors : vErrors.concat(wrapper15.validate.errors), errors = vErrors.length);
            var _valid6 = _errs43 === errors;
            valid12 = valid12 || _valid6;
          }
          if (valid12)
            errors = _errs40, vErrors !== null && (_errs40 ? vErrors.length = _errs40 : vErrors = null);
          else {
            let err22 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      } else {
        let err23 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
  } else {
    let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate111.errors = vErrors, errors === 0;
}
var schema59 = { properties: { value: 0, overdraft: 0, "overdraft at renewal": { description: "What becomes of an overdraft when a cycle starts: `forgiven` or `kept`.", anyOf: [{ type: "string", enum: ["forgiven", "kept"] }, { $ref: "#/definitions/phraseBlock" }] }, "holds time out": 0, "over-capture": { description: "What happens to a job that needs more than was held: `refused` or `charged`.", anyOf: [{ type: "string", enum: ["refused", "charged"] }, { $ref: "#/definitions/phraseBlock" }] }, "refund after expiry": 0, "refund above payment": { description: "What happens to a refund of more than was paid: `refused`, or `cut` to what is left.", anyOf: [{ type: "string", enum: ["refused", "cut"] }, { $ref: "#/definitions/phraseBlock" }] }, "late events": { description: "What happens to a report that is out of order: `taken now` or `refused`.", anyOf: [{ type: "string", enum: ["taken now", "refused"] }, { $ref: "#/definitions/phraseBlock" }] }, "refused requests": { description: "What happens to a refused request that comes again: they `stay refused` or `may retry`.", anyOf: [{ type: "string", enum: ["stay refused", "may retry"] }, { $ref: "#/definitions/phraseBlock" }] }, accept: 0, then: 0 } }, wrapper16 = { validate: validate119 };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!func0.call(schema59.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data0 = data.value, _errs5 = errors, valid3 = !1, _errs6 = errors;
      if (typeof data0 == "string") {
        if (func49(data0) > 5e3) {
          let err1 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid3 = valid3 || _valid0, !valid3) {
        let _errs8 = errors;
        if (!(typeof data0 == "number" && isFinite(data0))) {
          let err3 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var _valid0 = _errs8 === errors;
        valid3 = valid3 || _valid0;
      }
      if (valid3)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.overdraft !== void 0 && func0.call(data, "overdraft") && (validate12(data.overdraft, { instancePath: instancePath + "/overdraft", parentData: data, parentDataProperty: "overdraft", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["overdraft at renewal"] !== void 0 && func0.call(data, "overdraft at renewal")) {
      let data2 = data["overdraft at renewal"], _errs13 = errors, valid5 = !1, _errs14 = errors;
      if (typeof data2 != "string") {
        let err5 = { instancePath: instancePath + "/overdraft at renewal", schemaPath: "#/properties/overdraft%20at%20renewal/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data2 === "forgiven" || data2 === "kept")) {
        let err6 = { instancePath: instancePath + "/overdraft at renewal", schemaPath: "#/properties/overdraft%20at%20renewal/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema59.properties["overdraft at renewal"].anyOf[0].enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid1 = _errs14 === errors;
      if (valid5 = valid5 || _valid1, !valid5) {
        let _errs16 = errors;
        validate13(data2, { instancePath: instancePath + "/overdraft at renewal", parentData: data, parentDataProperty: "overdraft at renewal", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
        var _valid1 = _errs16 === errors;
        valid5 = valid5 || _valid1;
      }
      if (valid5)
        errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
      else {
        let err7 = { instancePath: instancePath + "/overdraft at renewal", schemaPath: "#/properties/overdraft%20at%20renewal/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data["holds time out"] !== void 0 && func0.call(data, "holds time out") && (validate12(data["holds time out"], { instancePath: instancePath + "/holds time out", parentData: data, parentDataProperty: "holds time out", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["over-capture"] !== void 0 && func0.call(data, "over-capture")) {
      let data4 = data["over-capture"], _errs20 = errors, valid7 = !1, _errs21 = errors;
      if (typeof data4 != "string") {
        let err8 = { instancePath: instancePath + "/over-capture", schemaPath: "#/properties/over-capture/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (!(data4 === "refused" || data4 === "charged")) {
        let err9 = { instancePath: instancePath + "/over-capture", schemaPath: "#/properties/over-capture/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema59.properties["over-capture"].anyOf[0].enum } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid2 = _errs21 === errors;
      if (valid7 = valid7 || _valid2, !valid7) {
        let _errs23 = errors;
        validate13(data4, { instancePath: instancePath + "/over-capture", parentData: data, parentDataProperty: "over-capture", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
        var _valid2 = _errs23 === errors;
        valid7 = valid7 || _valid2;
      }
      if (valid7)
        errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null);
      else {
        let err10 = { instancePath: instancePath + "/over-capture", schemaPath: "#/properties/over-capture/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data["refund after expiry"] !== void 0 && func0.call(data, "refund after expiry") && (validate12(data["refund after expiry"], { instancePath: instancePath + "/refund after expiry", parentData: data, parentDataProperty: "refund after expiry", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["refund above payment"] !== void 0 && func0.call(data, "refund above payment")) {
      let data6 = data["refund above payment"], _errs27 = errors, valid9 = !1, _errs28 = errors;
      if (typeof data6 != "string") {
        let err11 = { instancePath: instancePath + "/refund above payment", schemaPath: "#/properties/refund%20above%20payment/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (!(data6 === "refused" || data6 === "cut")) {
        let err12 = { instancePath: instancePath + "/refund above payment", schemaPath: "#/properties/refund%20above%20payment/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema59.properties["refund above payment"].anyOf[0].enum } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      var _valid3 = _errs28 === errors;
      if (valid9 = valid9 || _valid3, !valid9) {
        let _errs30 = errors;
        validate13(data6, { instancePath: instancePath + "/refund above payment", parentData: data, parentDataProperty: "refund above payment", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
        var _valid3 = _errs30 === errors;
        valid9 = valid9 || _valid3;
      }
      if (valid9)
        errors = _errs27, vErrors !== null && (_errs27 ? vErrors.length = _errs27 : vErrors = null);
      else {
        let err13 = { instancePath: instancePath + "/refund above payment", schemaPath: "#/properties/refund%20above%20payment/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data["late events"] !== void 0 && func0.call(data, "late events")) {
      let data7 = data["late events"], _errs32 = errors, valid10 = !1, _errs33 = errors;
      if (typeof data7 != "string") {
        let err14 = { instancePath: instancePath + "/late events", schemaPath: "#/properties/late%20events/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (!(data7 === "taken now" || data7 === "refused")) {
        let err15 = { instancePath: instancePath + "/late events", schemaPath: "#/properties/late%20events/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema59.properties["late events"].anyOf[0].enum } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      var _valid4 = _errs33 === errors;
      if (valid10 = valid10 || _valid4, !valid10) {
        let _errs35 = errors;
        validate13(data7, { instancePath: instancePath + "/late events", parentData: data, parentDataProperty: "late events", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
        var _valid4 = _errs35 === errors;
        valid10 = valid10 || _valid4;
      }
      if (valid10)
        errors = _errs32, vErrors !== null && (_errs32 ? vErrors.length = _errs32 : vErrors = null);
      else {
        let err16 = { instancePath: instancePath + "/late events", schemaPath: "#/properties/late%20events/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data["refused requests"] !== void 0 && func0.call(data, "refused requests")) {
      let data8 = data["refused requests"], _errs37 = errors, valid11 = !1, _errs38 = errors;
      if (typeof data8 != "string") {
        let err17 = { instancePath: instancePath + "/refused requests", schemaPath: "#/properties/refused%20requests/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (!(data8 === "stay refused" || data8 === "may retry")) {
        let err18 = { instancePath: instancePath + "/refused requests", schemaPath: "#/properties/refused%20requests/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema59.properties["refused requests"].anyOf[0].enum } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      var _valid5 = _errs38 === errors;
      if (valid11 = valid11 || _valid5, !valid11) {
        let _errs40 = errors;
        validate13(data8, { instancePath: instancePath + "/refused requests", parentData: data, parentDataProperty: "refused requests", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
        var _valid5 = _errs40 === errors;
        valid11 = valid11 || _valid5;
      }
      if (valid11)
        errors = _errs37, vErrors !== null && (_errs37 ? vErrors.length = _errs37 : vErrors = null);
      else {
        let err19 = { instancePath: instancePath + "/refused requests", schemaPath: "#/properties/refused%20requests/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.accept !== void 0 && func0.call(data, "accept") && (validate14(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data10 = data.then;
      if (Array.isArray(data10)) {
        if (data10.length > 1e4) {
          let err20 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        let len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0], _errs46 = errors, valid15 = !1, _errs47 = errors;
          if (typeof data11 != "string") {
            let err21 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
          var _valid6 = _errs47 === errors;
          if (valid15 = valid15 || _valid6, !valid15) {
            let _errs49 = errors;
            wrapper16.validate(data11, { instancePath: instancePath + "/then/" + i0, parentData: data10, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper16.validate.errors : vErrors.concat(wrapper16.validate.errors), errors = vErrors.length);
            var _valid6 = _errs49 === errors;
            valid15 = valid15 || _valid6;
          }
          if (valid15)
            errors = _errs46, vErrors !== null && (_errs46 ? vErrors.length = _errs46 : vErrors = null);
          else {
            let err22 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      } else {
        let err23 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
  } else {
    let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate119.errors = vErrors, errors === 0;
}
var schema61 = { properties: { value: 0, "managed by": 0, access: { description: "When an invited person gets access: `on acceptance` or `on invitation`.", anyOf: [{ type: "string", enum: ["on acceptance", "on invitation"] }, { $ref: "#/definitions/phraseBlock" }] }, "removed lose": 0, "removed keep": 0, seats: { description: "What a further member costs: `at no charge`, or `priced by plan`.", anyOf: [{ type: "string", enum: ["at no charge", "priced by plan"] }, { $ref: "#/definitions/phraseBlock" }] }, accept: 0, then: 0 } }, wrapper17 = { validate: validate130 };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "value" || key0 === "managed by" || key0 === "access" || key0 === "removed lose" || key0 === "removed keep" || key0 === "seats" || key0 === "accept" || key0 === "then")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data0 = data.value, _errs5 = errors, valid3 = !1, _errs6 = errors;
      if (typeof data0 == "string") {
        if (func49(data0) > 5e3) {
          let err1 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid3 = valid3 || _valid0, !valid3) {
        let _errs8 = errors;
        if (!(typeof data0 == "number" && isFinite(data0))) {
          let err3 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var _valid0 = _errs8 === errors;
        valid3 = valid3 || _valid0;
      }
      if (valid3)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data["managed by"] !== void 0 && func0.call(data, "managed by") && (validate12(data["managed by"], { instancePath: instancePath + "/managed by", parentData: data, parentDataProperty: "managed by", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.access !== void 0 && func0.call(data, "access")) {
      let data2 = data.access, _errs13 = errors, valid5 = !1, _errs14 = errors;
      if (typeof data2 != "string") {
        let err5 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data2 === "on acceptance" || data2 === "on invitation")) {
        let err6 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema61.properties.access.anyOf[0].enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid1 = _errs14 === errors;
      if (valid5 = valid5 || _valid1, !valid5) {
        let _errs16 = errors;
        validate13(data2, { instancePath: instancePath + "/access", parentData: data, parentDataProperty: "access", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
        var _valid1 = _errs16 === errors;
        valid5 = valid5 || _valid1;
      }
      if (valid5)
        errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
      else {
        let err7 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data["removed lose"] !== void 0 && func0.call(data, "removed lose") && (validate12(data["removed lose"], { instancePath: instancePath + "/removed lose", parentData: data, parentDataProperty: "removed lose", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["removed keep"] !== void 0 && func0.call(data, "removed keep") && (validate12(data["removed keep"], { instancePath: instancePath + "/removed keep", parentData: data, parentDataProperty: "removed keep", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.seats !== void 0 && func0.call(data, "seats")) {
      let data5 = data.seats, _errs22 = errors, valid8 = !1, _errs23 = errors;
      if (typeof data5 != "string") {
        let err8 = { instancePath: instancePath + "/seats", schemaPath: "#/properties/seats/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (!(data5 === "at no charge" || data5 === "priced by plan")) {
        let err9 = { instancePath: instancePath + "/seats", schemaPath: "#/properties/seats/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema61.properties.seats.anyOf[0].enum } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid2 = _errs23 === errors;
      if (valid8 = valid8 || _valid2, !valid8) {
        let _errs25 = errors;
        validate13(data5, { instancePath: instancePath + "/seats", parentData: data, parentDataProperty: "seats", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
        var _valid2 = _errs25 === errors;
        valid8 = valid8 || _valid2;
      }
      if (valid8)
        errors = _errs22, vErrors !== null && (_errs22 ? vErrors.length = _errs22 : vErrors = null);
      else {
        let err10 = { instancePath: instancePath + "/seats", schemaPath: "#/properties/seats/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.accept !== void 0 && func0.call(data, "accept") && (validate14(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data7 = data.then;
      if (Array.isArray(data7)) {
        if (data7.length > 1e4) {
          let err11 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0], _errs31 = errors, valid12 = !1, _errs32 = errors;
          if (typeof data8 != "string") {
            let err12 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          var _valid3 = _errs32 === errors;
          if (valid12 = valid12 || _valid3, !valid12) {
            let _errs34 = errors;
            wrapper17.validate(data8, { instancePath: instancePath + "/then/" + i0, parentData: data7, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper17.validate.errors : vErrors.concat(wrapper17.validate.errors), errors = vErrors.length);
            var _valid3 = _errs34 === errors;
            valid12 = valid12 || _valid3;
          }
          if (valid12)
            errors = _errs31, vErrors !== null && (_errs31 ? vErrors.length = _errs31 : vErrors = null);
          else {
            let err13 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate130.errors = vErrors, errors === 0;
}
var schema63 = { properties: { name: 0, value: 0, tagline: 0, "everything in": 0, price: 0, trial: 0, bullet: 0, button: 0, "most popular": 0, hidden: 0, legacy: 0, help: 0, accept: 0, then: 0 } };
var wrapper18 = { validate: validate143 };
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "value" || key0 === "first" || key0 === "next" || key0 === "up to" || key0 === "above" || key0 === "accept" || key0 === "then")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data0 = data.value, _errs5 = errors, valid3 = !1, _errs6 = errors;
      if (typeof data0 == "string") {
        if (func49(data0) > 5e3) {
          let err1 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid3 = valid3 || _valid0, !valid3) {
        let _errs8 = errors;
        if (!(typeof data0 == "number" && isFinite(data0))) {
          let err3 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var _valid0 = _errs8 === errors;
        valid3 = valid3 || _valid0;
      }
      if (valid3)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.first !== void 0 && func0.call(data, "first") && (validate12(data.first, { instancePath: instancePath + "/first", parentData: data, parentDataProperty: "first", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.next !== void 0 && func0.call(data, "next") && (validate25(data.next, { instancePath: instancePath + "/next", parentData: data, parentDataProperty: "next", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data["up to"] !== void 0 && func0.call(data, "up to") && (validate25(data["up to"], { instancePath: instancePath + "/up to", parentData: data, parentDataProperty: "up to", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.above !== void 0 && func0.call(data, "above") && (validate12(data.above, { instancePath: instancePath + "/above", parentData: data, parentDataProperty: "above", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate14(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data6 = data.then;
      if (Array.isArray(data6)) {
        if (data6.length > 1e4) {
          let err5 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0], _errs23 = errors, valid11 = !1, _errs24 = errors;
          if (typeof data7 != "string") {
            let err6 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          var _valid1 = _errs24 === errors;
          if (valid11 = valid11 || _valid1, !valid11) {
            let _errs26 = errors;
            wrapper18.validate(data7, { instancePath: instancePath + "/then/" + i0, parentData: data6, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper18.validate.errors : vErrors.concat(wrapper18.validate.errors), errors = vErrors.length);
            var _valid1 = _errs26 === errors;
            valid11 = valid11 || _valid1;
          }
          if (valid11)
            errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null);
          else {
            let err7 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate143.errors = vErrors, errors === 0;
}
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (typeof data == "string") {
    if (func49(data) > 5e3) {
      let err0 = { instancePath, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    if (!(typeof data == "number" && isFinite(data))) {
      let err2 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "number" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    if (valid0 = valid0 || _valid0, !valid0) {
      let _errs5 = errors;
      validate143(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length);
      var _valid0 = _errs5 === errors;
      if (valid0 = valid0 || _valid0, !valid0) {
        let _errs6 = errors;
        if (Array.isArray(data)) {
          if (data.length > 2e3) {
            let err3 = { instancePath, schemaPath: "#/anyOf/3/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          let len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0], _errs9 = errors, valid3 = !1, _errs10 = errors;
            if (typeof data0 == "string") {
              if (func49(data0) > 5e3) {
                let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/3/items/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            } else {
              let err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/3/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            var _valid1 = _errs10 === errors;
            if (valid3 = valid3 || _valid1, !valid3) {
              let _errs12 = errors;
              if (!(typeof data0 == "number" && isFinite(data0))) {
                let err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/3/items/anyOf/1/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
              var _valid1 = _errs12 === errors;
              if (valid3 = valid3 || _valid1, !valid3) {
                let _errs14 = errors;
                validate143(data0, { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length);
                var _valid1 = _errs14 === errors;
                valid3 = valid3 || _valid1;
              }
            }
            if (valid3)
              errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
            else {
              let err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/3/items/anyOf", keyword: "anyOf", params: {} };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          }
        } else {
          let err8 = { instancePath, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "array" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        var _valid0 = _errs6 === errors;
        valid0 = valid0 || _valid0;
      }
    }
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err9 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate142.errors = vErrors, errors === 0;
}
var wrapper19 = { validate: validate138 };
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      func0.call(schema63.properties, key0) || validate51(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data1 = data.name, _errs6 = errors, valid4 = !1, _errs7 = errors;
      if (typeof data1 == "string") {
        if (func49(data1) > 200) {
          let err0 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs7 === errors;
      if (valid4 = valid4 || _valid0, !valid4) {
        let _errs9 = errors;
        if (!(typeof data1 == "number" && isFinite(data1))) {
          let err2 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var _valid0 = _errs9 === errors;
        valid4 = valid4 || _valid0;
      }
      if (valid4)
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data2 = data.value, _errs14 = errors, valid7 = !1, _errs15 = errors;
      if (typeof data2 == "string") {
        if (func49(data2) > 5e3) {
          let err4 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid1 = _errs15 === errors;
      if (valid7 = valid7 || _valid1, !valid7) {
        let _errs17 = errors;
        if (!(typeof data2 == "number" && isFinite(data2))) {
          let err6 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        var _valid1 = _errs17 === errors;
        valid7 = valid7 || _valid1;
      }
      if (valid7)
        errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
      else {
        let err7 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.tagline !== void 0 && func0.call(data, "tagline") && (validate17(data.tagline, { instancePath: instancePath + "/tagline", parentData: data, parentDataProperty: "tagline", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data["everything in"] !== void 0 && func0.call(data, "everything in") && (validate12(data["everything in"], { instancePath: instancePath + "/everything in", parentData: data, parentDataProperty: "everything in", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.price !== void 0 && func0.call(data, "price") && (validate142(data.price, { instancePath: instancePath + "/price", parentData: data, parentDataProperty: "price", rootData }) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length)), data.trial !== void 0 && func0.call(data, "trial") && (validate12(data.trial, { instancePath: instancePath + "/trial", parentData: data, parentDataProperty: "trial", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.bullet !== void 0 && func0.call(data, "bullet") && (validate14(data.bullet, { instancePath: instancePath + "/bullet", parentData: data, parentDataProperty: "bullet", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.button !== void 0 && func0.call(data, "button") && (validate12(data.button, { instancePath: instancePath + "/button", parentData: data, parentDataProperty: "button", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["most popular"] !== void 0 && func0.call(data, "most popular") && (validate41(data["most popular"], { instancePath: instancePath + "/most popular", parentData: data, parentDataProperty: "most popular", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data.hidden !== void 0 && func0.call(data, "hidden") && (validate41(data.hidden, { instancePath: instancePath + "/hidden", parentData: data, parentDataProperty: "hidden", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data.legacy !== void 0 && func0.call(data, "legacy") && (validate41(data.legacy, { instancePath: instancePath + "/legacy", parentData: data, parentDataProperty: "legacy", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data.help !== void 0 && func0.call(data, "help") && (validate17(data.help, { instancePath: instancePath + "/help", parentData: data, parentDataProperty: "help", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate14(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data14 = data.then;
      if (Array.isArray(data14)) {
        if (data14.length > 1e4) {
          let err8 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        let len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data15 = data14[i0], _errs44 = errors, valid21 = !1, _errs45 = errors;
          if (typeof data15 != "string") {
            let err9 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          var _valid2 = _errs45 === errors;
          if (valid21 = valid21 || _valid2, !valid21) {
            let _errs47 = errors;
            wrapper19.validate(data15, { instancePath: instancePath + "/then/" + i0, parentData: data14, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper19.validate.errors : vErrors.concat(wrapper19.validate.errors), errors = vErrors.length);
            var _valid2 = _errs47 === errors;
            valid21 = valid21 || _valid2;
          }
          if (valid21)
            errors = _errs44, vErrors !== null && (_errs44 ? vErrors.length = _errs44 : vErrors = null);
          else {
            let err10 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate138.errors = vErrors, errors === 0;
}
var wrapper20 = { validate: validate161 };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "value" || key0 === "gives" || key0 === "price" || key0 === "needs" || key0 === "help" || key0 === "accept" || key0 === "then")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data0 = data.name, _errs5 = errors, valid3 = !1, _errs6 = errors;
      if (typeof data0 == "string") {
        if (func49(data0) > 200) {
          let err1 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid3 = valid3 || _valid0, !valid3) {
        let _errs8 = errors;
        if (!(typeof data0 == "number" && isFinite(data0))) {
          let err3 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var _valid0 = _errs8 === errors;
        valid3 = valid3 || _valid0;
      }
      if (valid3)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data1 = data.value, _errs13 = errors, valid6 = !1, _errs14 = errors;
      if (typeof data1 == "string") {
        if (func49(data1) > 5e3) {
          let err5 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid1 = _errs14 === errors;
      if (valid6 = valid6 || _valid1, !valid6) {
        let _errs16 = errors;
        if (!(typeof data1 == "number" && isFinite(data1))) {
          let err7 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        var _valid1 = _errs16 === errors;
        valid6 = valid6 || _valid1;
      }
      if (valid6)
        errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
      else {
        let err8 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.gives !== void 0 && func0.call(data, "gives") && (validate12(data.gives, { instancePath: instancePath + "/gives", parentData: data, parentDataProperty: "gives", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.price !== void 0 && func0.call(data, "price") && (validate25(data.price, { instancePath: instancePath + "/price", parentData: data, parentDataProperty: "price", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.needs !== void 0 && func0.call(data, "needs") && (validate12(data.needs, { instancePath: instancePath + "/needs", parentData: data, parentDataProperty: "needs", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.help !== void 0 && func0.call(data, "help") && (validate17(data.help, { instancePath: instancePath + "/help", parentData: data, parentDataProperty: "help", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate14(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data7 = data.then;
      if (Array.isArray(data7)) {
        if (data7.length > 1e4) {
          let err9 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0], _errs31 = errors, valid14 = !1, _errs32 = errors;
          if (typeof data8 != "string") {
            let err10 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          var _valid2 = _errs32 === errors;
          if (valid14 = valid14 || _valid2, !valid14) {
            let _errs34 = errors;
            wrapper20.validate(data8, { instancePath: instancePath + "/then/" + i0, parentData: data7, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper20.validate.errors : vErrors.concat(wrapper20.validate.errors), errors = vErrors.length);
            var _valid2 = _errs34 === errors;
            valid14 = valid14 || _valid2;
          }
          if (valid14)
            errors = _errs31, vErrors !== null && (_errs31 ? vErrors.length = _errs31 : vErrors = null);
          else {
            let err11 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      } else {
        let err12 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate161.errors = vErrors, errors === 0;
}
var schema72 = { properties: { name: 0, value: 0, tagline: 0, "available for": 0, price: 0, quantity: 0, needs: 0, excludes: 0, bullet: 0, tags: 0, hidden: 0, help: 0, accept: 0, then: 0 } }, wrapper21 = { validate: validate168 };
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      func0.call(schema72.properties, key0) || validate51(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data1 = data.name, _errs6 = errors, valid4 = !1, _errs7 = errors;
      if (typeof data1 == "string") {
        if (func49(data1) > 200) {
          let err0 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs7 === errors;
      if (valid4 = valid4 || _valid0, !valid4) {
        let _errs9 = errors;
        if (!(typeof data1 == "number" && isFinite(data1))) {
          let err2 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var _valid0 = _errs9 === errors;
        valid4 = valid4 || _valid0;
      }
      if (valid4)
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data2 = data.value, _errs14 = errors, valid7 = !1, _errs15 = errors;
      if (typeof data2 == "string") {
        if (func49(data2) > 5e3) {
          let err4 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid1 = _errs15 === errors;
      if (valid7 = valid7 || _valid1, !valid7) {
        let _errs17 = errors;
        if (!(typeof data2 == "number" && isFinite(data2))) {
          let err6 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        var _valid1 = _errs17 === errors;
        valid7 = valid7 || _valid1;
      }
      if (valid7)
        errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
      else {
        let err7 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.tagline !== void 0 && func0.call(data, "tagline") && (validate17(data.tagline, { instancePath: instancePath + "/tagline", parentData: data, parentDataProperty: "tagline", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data["available for"] !== void 0 && func0.call(data, "available for") && (validate12(data["available for"], { instancePath: instancePath + "/available for", parentData: data, parentDataProperty: "available for", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.price !== void 0 && func0.call(data, "price") && (validate142(data.price, { instancePath: instancePath + "/price", parentData: data, parentDataProperty: "price", rootData }) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length)), data.quantity !== void 0 && func0.call(data, "quantity") && (validate12(data.quantity, { instancePath: instancePath + "/quantity", parentData: data, parentDataProperty: "quantity", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.needs !== void 0 && func0.call(data, "needs") && (validate12(data.needs, { instancePath: instancePath + "/needs", parentData: data, parentDataProperty: "needs", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.excludes !== void 0 && func0.call(data, "excludes") && (validate12(data.excludes, { instancePath: instancePath + "/excludes", parentData: data, parentDataProperty: "excludes", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.bullet !== void 0 && func0.call(data, "bullet") && (validate14(data.bullet, { instancePath: instancePath + "/bullet", parentData: data, parentDataProperty: "bullet", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.tags !== void 0 && func0.call(data, "tags") && (validate12(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.hidden !== void 0 && func0.call(data, "hidden") && (validate41(data.hidden, { instancePath: instancePath + "/hidden", parentData: data, parentDataProperty: "hidden", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data.help !== void 0 && func0.call(data, "help") && (validate17(data.help, { instancePath: instancePath + "/help", parentData: data, parentDataProperty: "help", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate14(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data14 = data.then;
      if (Array.isArray(data14)) {
        if (data14.length > 1e4) {
          let err8 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        let len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data15 = data14[i0], _errs44 = errors, valid21 = !1, _errs45 = errors;
          if (typeof data15 != "string") {
            let err9 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          var _valid2 = _errs45 === errors;
          if (valid21 = valid21 || _valid2, !valid21) {
            let _errs47 = errors;
            wrapper21.validate(data15, { instancePath: instancePath + "/then/" + i0, parentData: data14, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper21.validate.errors : vErrors.concat(wrapper21.validate.errors), errors = vErrors.length);
            var _valid2 = _errs47 === errors;
            valid21 = valid21 || _valid2;
          }
          if (valid21)
            errors = _errs44, vErrors !== null && (_errs44 ? vErrors.length = _errs44 : vErrors = null);
          else {
            let err10 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate168.errors = vErrors, errors === 0;
}
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "value" || key0 === "bullet" || key0 === "example" || key0 === "accept" || key0 === "then")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data0 = data.value, _errs5 = errors, valid3 = !1, _errs6 = errors;
      if (typeof data0 == "string") {
        if (func49(data0) > 5e3) {
          let err1 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/text/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/text/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid3 = valid3 || _valid0, !valid3) {
        let _errs8 = errors;
        if (!(typeof data0 == "number" && isFinite(data0))) {
          let err3 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/text/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var _valid0 = _errs8 === errors;
        valid3 = valid3 || _valid0;
      }
      if (valid3)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/text/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.bullet !== void 0 && func0.call(data, "bullet") && (validate14(data.bullet, { instancePath: instancePath + "/bullet", parentData: data, parentDataProperty: "bullet", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.example !== void 0 && func0.call(data, "example") && (validate14(data.example, { instancePath: instancePath + "/example", parentData: data, parentDataProperty: "example", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate14(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data4 = data.then;
      if (Array.isArray(data4)) {
        if (data4.length > 1e4) {
          let err5 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0], _errs19 = errors, valid9 = !1, _errs20 = errors;
          if (typeof data5 != "string") {
            let err6 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          var _valid1 = _errs20 === errors;
          if (valid9 = valid9 || _valid1, !valid9) {
            let _errs22 = errors;
            validate15(data5, { instancePath: instancePath + "/then/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length);
            var _valid1 = _errs22 === errors;
            valid9 = valid9 || _valid1;
          }
          if (valid9)
            errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null);
          else {
            let err7 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate185.errors = vErrors, errors === 0;
}
var wrapper22 = { validate: validate182 };
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "question" || key0 === "value" || key0 === "bullet" || key0 === "example" || key0 === "answer" || key0 === "accept" || key0 === "then")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.question !== void 0 && func0.call(data, "question")) {
      let data0 = data.question, _errs5 = errors, valid3 = !1, _errs6 = errors;
      if (typeof data0 == "string") {
        if (func49(data0) > 5e3) {
          let err1 = { instancePath: instancePath + "/question", schemaPath: "#/definitions/text/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/question", schemaPath: "#/definitions/text/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid3 = valid3 || _valid0, !valid3) {
        let _errs8 = errors;
        if (!(typeof data0 == "number" && isFinite(data0))) {
          let err3 = { instancePath: instancePath + "/question", schemaPath: "#/definitions/text/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var _valid0 = _errs8 === errors;
        valid3 = valid3 || _valid0;
      }
      if (valid3)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/question", schemaPath: "#/definitions/text/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data1 = data.value, _errs13 = errors, valid6 = !1, _errs14 = errors;
      if (typeof data1 == "string") {
        if (func49(data1) > 5e3) {
          let err5 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid1 = _errs14 === errors;
      if (valid6 = valid6 || _valid1, !valid6) {
        let _errs16 = errors;
        if (!(typeof data1 == "number" && isFinite(data1))) {
          let err7 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        var _valid1 = _errs16 === errors;
        valid6 = valid6 || _valid1;
      }
      if (valid6)
        errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
      else {
        let err8 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.bullet !== void 0 && func0.call(data, "bullet") && (validate14(data.bullet, { instancePath: instancePath + "/bullet", parentData: data, parentDataProperty: "bullet", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.example !== void 0 && func0.call(data, "example") && (validate14(data.example, { instancePath: instancePath + "/example", parentData: data, parentDataProperty: "example", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.answer !== void 0 && func0.call(data, "answer")) {
      let data4 = data.answer, _errs23 = errors, valid9 = !1, _errs24 = errors;
      if (typeof data4 == "string") {
        if (func49(data4) > 5e3) {
          let err9 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid2 = _errs24 === errors;
      if (valid9 = valid9 || _valid2, !valid9) {
        let _errs26 = errors;
        if (!(typeof data4 == "number" && isFinite(data4))) {
          let err11 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        var _valid2 = _errs26 === errors;
        if (valid9 = valid9 || _valid2, !valid9) {
          let _errs28 = errors;
          if (Array.isArray(data4)) {
            if (data4.length > 2e3) {
              let err12 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/anyOf/2/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            let len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0], _errs31 = errors, valid12 = !1, _errs32 = errors;
              if (typeof data5 == "string") {
                if (func49(data5) > 5e3) {
                  let err13 = { instancePath: instancePath + "/answer/" + i0, schemaPath: "#/properties/answer/anyOf/2/items/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
              } else {
                let err14 = { instancePath: instancePath + "/answer/" + i0, schemaPath: "#/properties/answer/anyOf/2/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
              var _valid3 = _errs32 === errors;
              if (valid12 = valid12 || _valid3, !valid12) {
                let _errs34 = errors;
                if (!(typeof data5 == "number" && isFinite(data5))) {
                  let err15 = { instancePath: instancePath + "/answer/" + i0, schemaPath: "#/properties/answer/anyOf/2/items/anyOf/1/type", keyword: "type", params: { type: "number" } };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
                var _valid3 = _errs34 === errors;
                if (valid12 = valid12 || _valid3, !valid12) {
                  let _errs36 = errors;
                  validate185(data5, { instancePath: instancePath + "/answer/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors), errors = vErrors.length);
                  var _valid3 = _errs36 === errors;
                  valid12 = valid12 || _valid3;
                }
              }
              if (valid12)
                errors = _errs31, vErrors !== null && (_errs31 ? vErrors.length = _errs31 : vErrors = null);
              else {
                let err16 = { instancePath: instancePath + "/answer/" + i0, schemaPath: "#/properties/answer/anyOf/2/items/anyOf", keyword: "anyOf", params: {} };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
          } else {
            let err17 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/anyOf/2/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          var _valid2 = _errs28 === errors;
          valid9 = valid9 || _valid2;
        }
      }
      if (valid9)
        errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null);
      else {
        let err18 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.accept !== void 0 && func0.call(data, "accept") && (validate14(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data7 = data.then;
      if (Array.isArray(data7)) {
        if (data7.length > 1e4) {
          let err19 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1], _errs42 = errors, valid16 = !1, _errs43 = errors;
          if (typeof data8 != "string") {
            let err20 = { instancePath: instancePath + "/then/" + i1, schemaPath: "#/properties/then/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          var _valid4 = _errs43 === errors;
          if (valid16 = valid16 || _valid4, !valid16) {
            let _errs45 = errors;
            wrapper22.validate(data8, { instancePath: instancePath + "/then/" + i1, parentData: data7, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? wrapper22.validate.errors : vErrors.concat(wrapper22.validate.errors), errors = vErrors.length);
            var _valid4 = _errs45 === errors;
            valid16 = valid16 || _valid4;
          }
          if (valid16)
            errors = _errs42, vErrors !== null && (_errs42 ? vErrors.length = _errs42 : vErrors = null);
          else {
            let err21 = { instancePath: instancePath + "/then/" + i1, schemaPath: "#/properties/then/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        let err22 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate182.errors = vErrors, errors === 0;
}
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "value" || key0 === "accept" || key0 === "then")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data0 = data.value, _errs5 = errors, valid3 = !1, _errs6 = errors;
      if (typeof data0 == "string") {
        if (func49(data0) > 5e3) {
          let err1 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid3 = valid3 || _valid0, !valid3) {
        let _errs8 = errors;
        if (!(typeof data0 == "number" && isFinite(data0))) {
          let err3 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var _valid0 = _errs8 === errors;
        valid3 = valid3 || _valid0;
      }
      if (valid3)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.accept !== void 0 && func0.call(data, "accept") && (validate14(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data2 = data.then;
      if (Array.isArray(data2)) {
        if (data2.length > 1e4) {
          let err5 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0], _errs15 = errors, valid7 = !1, _errs16 = errors;
          if (typeof data3 != "string") {
            let err6 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          var _valid1 = _errs16 === errors;
          if (valid7 = valid7 || _valid1, !valid7) {
            let _errs18 = errors;
            validate13(data3, { instancePath: instancePath + "/then/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
            var _valid1 = _errs18 === errors;
            valid7 = valid7 || _valid1;
          }
          if (valid7)
            errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null);
          else {
            let err7 = { instancePath: instancePath + "/then/" + i0, schemaPath: "#/properties/then/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate194.errors = vErrors, errors === 0;
}
var wrapper23 = { validate: validate193 };
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "value" || key0 === "steps" || key0 === "accept" || key0 === "then")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data0 = data.name, _errs5 = errors, valid3 = !1, _errs6 = errors;
      if (typeof data0 == "string") {
        if (func49(data0) > 200) {
          let err1 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid3 = valid3 || _valid0, !valid3) {
        let _errs8 = errors;
        if (!(typeof data0 == "number" && isFinite(data0))) {
          let err3 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var _valid0 = _errs8 === errors;
        valid3 = valid3 || _valid0;
      }
      if (valid3)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data1 = data.value, _errs13 = errors, valid6 = !1, _errs14 = errors;
      if (typeof data1 == "string") {
        if (func49(data1) > 5e3) {
          let err5 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid1 = _errs14 === errors;
      if (valid6 = valid6 || _valid1, !valid6) {
        let _errs16 = errors;
        if (!(typeof data1 == "number" && isFinite(data1))) {
          let err7 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        var _valid1 = _errs16 === errors;
        valid6 = valid6 || _valid1;
      }
      if (valid6)
        errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
      else {
        let err8 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.steps !== void 0 && func0.call(data, "steps")) {
      let data2 = data.steps, _errs19 = errors, valid7 = !1, _errs20 = errors;
      if (typeof data2 == "string") {
        if (func49(data2) > 5e3) {
          let err9 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid2 = _errs20 === errors;
      if (valid7 = valid7 || _valid2, !valid7) {
        let _errs22 = errors;
        if (Array.isArray(data2)) {
          if (data2.length > 2e3) {
            let err11 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          let len0 = data2.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data3 = data2[i0], _errs25 = errors, valid10 = !1, _errs26 = errors;
            if (typeof data3 == "string") {
              if (func49(data3) > 5e3) {
                let err12 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/anyOf/1/items/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            } else {
              let err13 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            var _valid3 = _errs26 === errors;
            if (valid10 = valid10 || _valid3, !valid10) {
              let _errs28 = errors;
              validate194(data3, { instancePath: instancePath + "/steps/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors), errors = vErrors.length);
              var _valid3 = _errs28 === errors;
              valid10 = valid10 || _valid3;
            }
            if (valid10)
              errors = _errs25, vErrors !== null && (_errs25 ? vErrors.length = _errs25 : vErrors = null);
            else {
              let err14 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/anyOf/1/items/anyOf", keyword: "anyOf", params: {} };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          }
        } else {
          let err15 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/anyOf/1/type", keyword: "type", params: { type: "array" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        var _valid2 = _errs22 === errors;
        valid7 = valid7 || _valid2;
      }
      if (valid7)
        errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null);
      else {
        let err16 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.accept !== void 0 && func0.call(data, "accept") && (validate14(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data5 = data.then;
      if (Array.isArray(data5)) {
        if (data5.length > 1e4) {
          let err17 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1], _errs34 = errors, valid14 = !1, _errs35 = errors;
          if (typeof data6 != "string") {
            let err18 = { instancePath: instancePath + "/then/" + i1, schemaPath: "#/properties/then/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          var _valid4 = _errs35 === errors;
          if (valid14 = valid14 || _valid4, !valid14) {
            let _errs37 = errors;
            wrapper23.validate(data6, { instancePath: instancePath + "/then/" + i1, parentData: data5, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? wrapper23.validate.errors : vErrors.concat(wrapper23.validate.errors), errors = vErrors.length);
            var _valid4 = _errs37 === errors;
            valid14 = valid14 || _valid4;
          }
          if (valid14)
            errors = _errs34, vErrors !== null && (_errs34 ? vErrors.length = _errs34 : vErrors = null);
          else {
            let err19 = { instancePath: instancePath + "/then/" + i1, schemaPath: "#/properties/then/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate193.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!func0.call(schema11.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.catalog !== void 0 && func0.call(data, "catalog") && (validate11(data.catalog, { instancePath: instancePath + "/catalog", parentData: data, parentDataProperty: "catalog", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length)), data.page !== void 0 && func0.call(data, "page") && (validate33(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length)), data.table !== void 0 && func0.call(data, "table") && (validate48(data.table, { instancePath: instancePath + "/table", parentData: data, parentDataProperty: "table", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length)), data.features !== void 0 && func0.call(data, "features")) {
      let data3 = data.features;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (Object.keys(data3).length > 1e4) {
          let err1 = { instancePath: instancePath + "/features", schemaPath: "#/properties/features/maxProperties", keyword: "maxProperties", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        for (let key1 of Object.keys(data3)) {
          let data4 = data3[key1], _errs12 = errors, valid5 = !1, _errs13 = errors, _errs15 = errors, valid7 = !1, _errs16 = errors;
          if (typeof data4 == "string") {
            if (func49(data4) > 200) {
              let err2 = { instancePath: instancePath + "/features/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/name/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            let err3 = { instancePath: instancePath + "/features/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/name/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          var _valid1 = _errs16 === errors;
          if (valid7 = valid7 || _valid1, !valid7) {
            let _errs18 = errors;
            if (!(typeof data4 == "number" && isFinite(data4))) {
              let err4 = { instancePath: instancePath + "/features/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/name/anyOf/1/type", keyword: "type", params: { type: "number" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            var _valid1 = _errs18 === errors;
            valid7 = valid7 || _valid1;
          }
          if (valid7)
            errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null);
          else {
            let err5 = { instancePath: instancePath + "/features/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/name/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          var _valid0 = _errs13 === errors;
          if (valid5 = valid5 || _valid0, !valid5) {
            let _errs20 = errors;
            validate68(data4, { instancePath: instancePath + "/features/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key1, rootData }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
            var _valid0 = _errs20 === errors;
            valid5 = valid5 || _valid0;
          }
          if (valid5)
            errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
          else {
            let err6 = { instancePath: instancePath + "/features/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/features/additionalProperties/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/features", schemaPath: "#/properties/features/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.limits !== void 0 && func0.call(data, "limits")) {
      let data5 = data.limits;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (Object.keys(data5).length > 1e4) {
          let err8 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/maxProperties", keyword: "maxProperties", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        for (let key2 of Object.keys(data5))
          validate75(data5[key2], { instancePath: instancePath + "/limits/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
      } else {
        let err9 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.models !== void 0 && func0.call(data, "models")) {
      let data7 = data.models;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (Object.keys(data7).length > 1e4) {
          let err10 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/maxProperties", keyword: "maxProperties", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        for (let key3 of Object.keys(data7))
          validate85(data7[key3], { instancePath: instancePath + "/models/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key3, rootData }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
      } else {
        let err11 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.credits !== void 0 && func0.call(data, "credits")) {
      let data9 = data.credits;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (Object.keys(data9).length > 1e4) {
          let err12 = { instancePath: instancePath + "/credits", schemaPath: "#/properties/credits/maxProperties", keyword: "maxProperties", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        for (let key4 of Object.keys(data9))
          validate97(data9[key4], { instancePath: instancePath + "/credits/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key4, rootData }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
      } else {
        let err13 = { instancePath: instancePath + "/credits", schemaPath: "#/properties/credits/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.consume !== void 0 && func0.call(data, "consume")) {
      let data11 = data.consume, _errs34 = errors, valid11 = !1, _errs35 = errors;
      if (typeof data11 == "string") {
        if (func49(data11) > 5e3) {
          let err14 = { instancePath: instancePath + "/consume", schemaPath: "#/properties/consume/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/consume", schemaPath: "#/properties/consume/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      var _valid2 = _errs35 === errors;
      if (valid11 = valid11 || _valid2, !valid11) {
        let _errs37 = errors;
        if (!(typeof data11 == "number" && isFinite(data11))) {
          let err16 = { instancePath: instancePath + "/consume", schemaPath: "#/properties/consume/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        var _valid2 = _errs37 === errors;
        if (valid11 = valid11 || _valid2, !valid11) {
          let _errs39 = errors;
          validate106(data11, { instancePath: instancePath + "/consume", parentData: data, parentDataProperty: "consume", rootData }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length);
          var _valid2 = _errs39 === errors;
          valid11 = valid11 || _valid2;
        }
      }
      if (valid11)
        errors = _errs34, vErrors !== null && (_errs34 ? vErrors.length = _errs34 : vErrors = null);
      else {
        let err17 = { instancePath: instancePath + "/consume", schemaPath: "#/properties/consume/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.subscription !== void 0 && func0.call(data, "subscription") && (validate111(data.subscription, { instancePath: instancePath + "/subscription", parentData: data, parentDataProperty: "subscription", rootData }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length)), data.usage !== void 0 && func0.call(data, "usage") && (validate119(data.usage, { instancePath: instancePath + "/usage", parentData: data, parentDataProperty: "usage", rootData }) || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length)), data.members !== void 0 && func0.call(data, "members") && (validate130(data.members, { instancePath: instancePath + "/members", parentData: data, parentDataProperty: "members", rootData }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length)), data.plans !== void 0 && func0.call(data, "plans")) {
      let data15 = data.plans;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (Object.keys(data15).length > 2e3) {
          let err18 = { instancePath: instancePath + "/plans", schemaPath: "#/properties/plans/maxProperties", keyword: "maxProperties", params: { limit: 2e3 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        for (let key5 of Object.keys(data15))
          validate138(data15[key5], { instancePath: instancePath + "/plans/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data15, parentDataProperty: key5, rootData }) || (vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors), errors = vErrors.length);
      } else {
        let err19 = { instancePath: instancePath + "/plans", schemaPath: "#/properties/plans/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.packs !== void 0 && func0.call(data, "packs")) {
      let data17 = data.packs;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (Object.keys(data17).length > 1e4) {
          let err20 = { instancePath: instancePath + "/packs", schemaPath: "#/properties/packs/maxProperties", keyword: "maxProperties", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        for (let key6 of Object.keys(data17))
          validate161(data17[key6], { instancePath: instancePath + "/packs/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data17, parentDataProperty: key6, rootData }) || (vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors), errors = vErrors.length);
      } else {
        let err21 = { instancePath: instancePath + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data["add-ons"] !== void 0 && func0.call(data, "add-ons")) {
      let data19 = data["add-ons"];
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (Object.keys(data19).length > 1e4) {
          let err22 = { instancePath: instancePath + "/add-ons", schemaPath: "#/properties/add-ons/maxProperties", keyword: "maxProperties", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        for (let key7 of Object.keys(data19))
          validate168(data19[key7], { instancePath: instancePath + "/add-ons/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data19, parentDataProperty: key7, rootData }) || (vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors), errors = vErrors.length);
      } else {
        let err23 = { instancePath: instancePath + "/add-ons", schemaPath: "#/properties/add-ons/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.faq !== void 0 && func0.call(data, "faq")) {
      let data21 = data.faq;
      if (Array.isArray(data21)) {
        if (data21.length > 2e3) {
          let err24 = { instancePath: instancePath + "/faq", schemaPath: "#/properties/faq/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        let len0 = data21.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate182(data21[i0], { instancePath: instancePath + "/faq/" + i0, parentData: data21, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors), errors = vErrors.length);
      } else {
        let err25 = { instancePath: instancePath + "/faq", schemaPath: "#/properties/faq/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.scenarios !== void 0 && func0.call(data, "scenarios")) {
      let data23 = data.scenarios;
      if (Array.isArray(data23)) {
        if (data23.length > 2e3) {
          let err26 = { instancePath: instancePath + "/scenarios", schemaPath: "#/properties/scenarios/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        let len1 = data23.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate193(data23[i1], { instancePath: instancePath + "/scenarios/" + i1, parentData: data23, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors), errors = vErrors.length);
      } else {
        let err27 = { instancePath: instancePath + "/scenarios", schemaPath: "#/properties/scenarios/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data25 = data.value, _errs67 = errors, valid24 = !1, _errs68 = errors;
      if (typeof data25 == "string") {
        if (func49(data25) > 5e3) {
          let err28 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      var _valid3 = _errs68 === errors;
      if (valid24 = valid24 || _valid3, !valid24) {
        let _errs70 = errors;
        if (!(typeof data25 == "number" && isFinite(data25))) {
          let err30 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf/1/type", keyword: "type", params: { type: "number" } };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        var _valid3 = _errs70 === errors;
        valid24 = valid24 || _valid3;
      }
      if (valid24)
        errors = _errs67, vErrors !== null && (_errs67 ? vErrors.length = _errs67 : vErrors = null);
      else {
        let err31 = { instancePath: instancePath + "/value", schemaPath: "#/definitions/phrase/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.then !== void 0 && func0.call(data, "then")) {
      let data26 = data.then;
      if (Array.isArray(data26)) {
        if (data26.length > 1e4) {
          let err32 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        let len2 = data26.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data27 = data26[i2], _errs75 = errors, valid27 = !1, _errs76 = errors;
          if (typeof data27 != "string") {
            let err33 = { instancePath: instancePath + "/then/" + i2, schemaPath: "#/properties/then/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
          var _valid4 = _errs76 === errors;
          if (valid27 = valid27 || _valid4, !valid27) {
            let _errs78 = errors;
            validate10(data27, { instancePath: instancePath + "/then/" + i2, parentData: data26, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length);
            var _valid4 = _errs78 === errors;
            valid27 = valid27 || _valid4;
          }
          if (valid27)
            errors = _errs75, vErrors !== null && (_errs75 ? vErrors.length = _errs75 : vErrors = null);
          else {
            let err34 = { instancePath: instancePath + "/then/" + i2, schemaPath: "#/properties/then/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
      } else {
        let err35 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
  } else {
    let err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}
export {
  validatePlan
};
