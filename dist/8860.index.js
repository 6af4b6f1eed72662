export const id = 8860;
export const ids = [8860];
export const modules = {

/***/ 60495:
/***/ ((module) => {



var COMPATIBLE_ENCODING_PATTERN = /^utf-?8|ascii|utf-?16-?le|ucs-?2|base-?64|latin-?1$/i
var WS_TRIM_PATTERN = /^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g
var WS_CHAR_PATTERN = /\s|\uFEFF|\xA0/
var WS_FOLD_PATTERN = /\r?\n[\x20\x09]+/g
var DELIMITER_PATTERN = /[;,"]/
var WS_DELIMITER_PATTERN = /[;,"]|\s/

/**
 * Token character pattern
 * @type {RegExp}
 * @see https://tools.ietf.org/html/rfc7230#section-3.2.6
 */
var TOKEN_PATTERN = /^[!#$%&'*+\-\.^_`|~\da-zA-Z]+$/

var STATE = {
  IDLE: 1 << 0,
  URI: 1 << 1,
  ATTR: 1 << 2,
}

function trim( value ) {
  return value.replace( WS_TRIM_PATTERN, '' )
}

function hasWhitespace( value ) {
  return WS_CHAR_PATTERN.test( value )
}

function skipWhitespace( value, offset ) {
  while( hasWhitespace( value[offset] ) ) {
    offset++
  }
  return offset
}

function needsQuotes( value ) {
  return WS_DELIMITER_PATTERN.test( value ) ||
    !TOKEN_PATTERN.test( value )
}

/**
 * Shallow compares two objects to check if their properties match.
 * @param {object} object1 First object to compare.
 * @param {object} object2 Second object to compare.
 * @returns {boolean} Do the objects have matching properties.
 */
function shallowCompareObjects( object1, object2 ) {
  return (
    Object.keys( object1 ).length === Object.keys( object2 ).length &&
    Object.keys( object1 ).every(
      ( key ) => key in object2 && object1[ key ] === object2[ key ]
    )
  );
}

class Link {

  /**
   * Link
   * @constructor
   * @param {String} [value]
   * @returns {Link}
   */
  constructor( value ) {

    /** @type {Array} URI references */
    this.refs = []

    if( value ) {
      this.parse( value )
    }

  }

  /**
   * Get refs with given relation type
   * @param {String} value
   * @returns {Array<Object>}
   */
  rel( value ) {

    var links = []
    var type = value.toLowerCase()

    for( var i = 0; i < this.refs.length; i++ ) {
      if( typeof this.refs[ i ].rel === 'string' && this.refs[ i ].rel.toLowerCase() === type ) {
        links.push( this.refs[ i ] )
      }
    }

    return links

  }

  /**
   * Get refs where given attribute has a given value
   * @param {String} attr
   * @param {String} value
   * @returns {Array<Object>}
   */
  get( attr, value ) {

    attr = attr.toLowerCase()
    value = value.toLowerCase()

    var links = []

    for( var i = 0; i < this.refs.length; i++ ) {
      if( typeof this.refs[ i ][ attr ] === 'string' && this.refs[ i ][ attr ].toLowerCase() === value ) {
        links.push( this.refs[ i ] )
      }
    }

    return links

  }

  /** Sets a reference. */
  set( link ) {
    this.refs.push( link )
    return this
  }

  /**
   * Sets a reference if a reference with similar properties isn\u2019t already set.
   */
  setUnique( link ) {

    if( !this.refs.some(( ref ) => shallowCompareObjects( ref, link )) ) {
      this.refs.push( link )
    }

    return this

  }

  has( attr, value ) {

    attr = attr.toLowerCase()
    value = value.toLowerCase()

    for( var i = 0; i < this.refs.length; i++ ) {
      if( typeof this.refs[ i ][ attr ] === 'string' && this.refs[ i ][ attr ].toLowerCase() === value ) {
        return true
      }
    }

    return false

  }

  parse( value, offset ) {

    offset = offset || 0
    value = offset ? value.slice( offset ) : value

    // Trim & unfold folded lines
    value = trim( value ).replace( WS_FOLD_PATTERN, '' )

    var state = STATE.IDLE
    var length = value.length
    var offset = 0
    var ref = null

    while( offset < length ) {
      if( state === STATE.IDLE ) {
        if( hasWhitespace( value[offset] ) ) {
          offset++
          continue
        } else if( value[offset] === '<' ) {
          if( ref != null ) {
            ref.rel != null ?
              this.refs.push( ...Link.expandRelations( ref ) ) :
              this.refs.push( ref )
          }
          var end = value.indexOf( '>', offset )
          if( end === -1 ) throw new Error( 'Expected end of URI delimiter at offset ' + offset )
          ref = { uri: value.slice( offset + 1, end ) }
          // this.refs.push( ref )
          offset = end
          state = STATE.URI
        } else {
          throw new Error( 'Unexpected character "' + value[offset] + '" at offset ' + offset )
        }
        offset++
      } else if( state === STATE.URI ) {
        if( hasWhitespace( value[offset] ) ) {
          offset++
          continue
        } else if( value[offset] === ';' ) {
          state = STATE.ATTR
          offset++
        } else if( value[offset] === ',' ) {
          state = STATE.IDLE
          offset++
        } else {
          throw new Error( 'Unexpected character "' + value[offset] + '" at offset ' + offset )
        }
      } else if( state === STATE.ATTR ) {
        if( value[offset] ===';' || hasWhitespace( value[offset] ) ) {
          offset++
          continue
        }
        var end = value.indexOf( '=', offset )
        if( end === -1 ) end = value.indexOf( ';', offset )
        if( end === -1 ) end = value.length
        var attr = trim( value.slice( offset, end ) ).toLowerCase()
        var attrValue = ''
        offset = end + 1
        offset = skipWhitespace( value, offset )
        if( value[offset] === '"' ) {
          offset++
          while( offset < length ) {
            if( value[offset] === '"' ) {
              offset++; break
            }
            if( value[offset] === '\\' ) {
              offset++
            }
            attrValue += value[offset]
            offset++
          }
        } else {
          var end = offset + 1
          while( !DELIMITER_PATTERN.test( value[end] ) && end < length ) {
            end++
          }
          attrValue = value.slice( offset, end )
          offset = end
        }
        if( ref[ attr ] && Link.isSingleOccurenceAttr( attr ) ) {
          // Ignore multiples of attributes which may only appear once
        } else if( attr[ attr.length - 1 ] === '*' ) {
          ref[ attr ] = Link.parseExtendedValue( attrValue )
        } else {
          attrValue = attr === 'type' ?
            attrValue.toLowerCase() : attrValue
          if( ref[ attr ] != null ) {
            if( Array.isArray( ref[ attr ] ) ) {
              ref[ attr ].push( attrValue )
            } else {
              ref[ attr ] = [ ref[ attr ], attrValue ]
            }
          } else {
            ref[ attr ] = attrValue
          }
        }
        switch( value[offset] ) {
          case ',': state = STATE.IDLE; break
          case ';': state = STATE.ATTR; break
        }
        offset++
      } else {
        throw new Error( 'Unknown parser state "' + state + '"' )
      }
    }

    if( ref != null ) {
      ref.rel != null ?
        this.refs.push( ...Link.expandRelations( ref ) ) :
        this.refs.push( ref )
    }

    ref = null

    return this

  }

  toString() {

    var refs = []
    var link = ''
    var ref = null

    for( var i = 0; i < this.refs.length; i++ ) {
      ref = this.refs[i]
      link = Object.keys( this.refs[i] ).reduce( function( link, attr ) {
        if( attr === 'uri' ) return link
        return link + '; ' + Link.formatAttribute( attr, ref[ attr ] )
      }, '<' + ref.uri + '>' )
      refs.push( link )
    }

    return refs.join( ', ' )

  }

}

/**
 * Determines whether an encoding can be
 * natively handled with a `Buffer`
 * @param {String} value
 * @returns {Boolean}
 */
Link.isCompatibleEncoding = function( value ) {
  return COMPATIBLE_ENCODING_PATTERN.test( value )
}

Link.parse = function( value, offset ) {
  return new Link().parse( value, offset )
}

Link.isSingleOccurenceAttr = function( attr ) {
  return attr === 'rel' || attr === 'type' || attr === 'media' ||
    attr === 'title' || attr === 'title*'
}

Link.isTokenAttr = function( attr ) {
  return attr === 'rel' || attr === 'type' || attr === 'anchor'
}

Link.escapeQuotes = function( value ) {
  return value.replace( /"/g, '\\"' )
}

Link.expandRelations = function( ref ) {
  var rels = ref.rel.split( ' ' )
  return rels.map( function( rel ) {
    var value = Object.assign( {}, ref )
    value.rel = rel
    return value
  })
}

/**
 * Parses an extended value and attempts to decode it
 * @internal
 * @param {String} value
 * @return {Object}
 */
Link.parseExtendedValue = function( value ) {
  var parts = /([^']+)?(?:'([^']*)')?(.+)/.exec( value )
  return {
    language: parts[2].toLowerCase(),
    encoding: Link.isCompatibleEncoding( parts[1] ) ?
      null : parts[1].toLowerCase(),
    value: Link.isCompatibleEncoding( parts[1] ) ?
      decodeURIComponent( parts[3] ) : parts[3]
  }
}

/**
 * Format a given extended attribute and it's value
 * @param {String} attr
 * @param {Object} data
 * @return {String}
 */
Link.formatExtendedAttribute = function( attr, data ) {

  var encoding = ( data.encoding || 'utf-8' ).toUpperCase()
  var language = data.language || 'en'

  var encodedValue = ''

  if( typeof Buffer !== 'undefined' && Buffer.isBuffer( data.value ) && Link.isCompatibleEncoding( encoding ) ) {
    encodedValue = data.value.toString( encoding )
  } else if( typeof Buffer !== 'undefined' && Buffer.isBuffer( data.value ) ) {
    encodedValue = data.value.toString( 'hex' )
      .replace( /[0-9a-f]{2}/gi, '%$1' )
  } else {
    encodedValue = encodeURIComponent( data.value )
  }

  return attr + '=' + encoding + '\'' +
    language + '\'' + encodedValue

}

/**
 * Format a given attribute and it's value
 * @param {String} attr
 * @param {String|Object} value
 * @return {String}
 */
Link.formatAttribute = function( attr, value ) {

  if( Array.isArray( value ) ) {
    return value.map(( item ) => {
      return Link.formatAttribute( attr, item )
    }).join( '; ' )
  }

  if( attr[ attr.length - 1 ] === '*' || typeof value !== 'string' ) {
    return Link.formatExtendedAttribute( attr, value )
  }

  if( Link.isTokenAttr( attr ) ) {
    value = needsQuotes( value ) ?
      '"' + Link.escapeQuotes( value ) + '"' :
      Link.escapeQuotes( value )
  } else if( needsQuotes( value ) ) {
    value = encodeURIComponent( value )
    // We don't need to escape <SP> <,> <;> within quotes
    value = value
      .replace( /%20/g, ' ' )
      .replace( /%2C/g, ',' )
      .replace( /%3B/g, ';' )

    value = '"' + value + '"'
  }

  return attr + '=' + value

}

module.exports = Link


/***/ }),

/***/ 48860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAnnouncement: () => (/* binding */ readAnnouncement)
/* harmony export */ });
/* harmony import */ var http_link_header__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60495);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72923);
/* harmony import */ var _http_date_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24264);



/** Nobody needs more to say it; and what parses links takes its time with long ones. */
const longestHeader = 4096;
const mostLines = 10;
const relations = ['deprecation', 'sunset', 'successor-version'];
/**
 * Reads what an answer announces: `Deprecation` (RFC 9745, and its drafts' `true` and HTTP-date, flagged), `Sunset` (RFC 8594),
 * `Link`, and a 410 whose body names a change of Atlassian's changelog. `null` where it announces nothing. Nothing of it is
 * believed beyond its form: a date that cannot be read is a problem, never a guess.
 */
function readAnnouncement(status, headers, body, url) {
    const problems = [];
    const since = onlyOf(linesOf(headers, 'deprecation'), 'Deprecation', problems);
    const end = onlyOf(linesOf(headers, 'sunset'), 'Sunset', problems);
    const links = linesOf(headers, 'link').flatMap((line) => parseLinks(line, url));
    const goneBy = status === 410 ? (/#(CHANGE-\d{1,9})\b/.exec(body.slice(0, 65_536))?.[1] ?? null) : null;
    const announced = links.some(({ rel }) => rel !== 'successor-version');
    if (since === null && end === null && goneBy === null && !announced)
        return null;
    const deprecation = since === null ? null : parseDeprecation(since, problems);
    const sunset = end === null ? null : { atMs: parseSunset(end, problems) };
    if ((sunset?.atMs ?? Infinity) < (deprecation?.sinceMs ?? -Infinity))
        problems.push('its Sunset is earlier than its Deprecation, which RFC 9745 forbids');
    return { deprecation, sunset, links, goneBy, problems };
}
function linesOf(headers, name) {
    return [headers[name] ?? []].flat().slice(0, mostLines);
}
/** Both headers hold one value: of several lines the first counts, and that is told. */
function onlyOf(lines, name, problems) {
    const different = new Set(lines.map((line) => line.trim()));
    if (different.size > 1)
        problems.push(`it has ${different.size} different ${name} headers: the first counts`);
    return lines[0] ?? null;
}
/** A Date of RFC 9651 (section 3.3.7), which may have parameters behind it. */
const structuredDate = /^@(-?\d{1,15})[\t ]*(?:;[\x20-\x7e]*)?$/;
function parseDeprecation(line, problems) {
    const text = line.slice(0, longestHeader).trim();
    const seconds = structuredDate.exec(text)?.[1];
    if (seconds !== undefined) {
        const sinceMs = Number(seconds) * 1000;
        if (Math.abs(sinceMs) <= _time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .latestInstantMs */ .Nn)
            return { sinceMs, isDraft: false };
        problems.push('its Deprecation is no date that a calendar has');
        return { sinceMs: null, isDraft: false };
    }
    const dateMs = (0,_http_date_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHttpDate */ .m)(text);
    if (dateMs !== null || /^\??(true|1)$/i.test(text)) {
        problems.push('its Deprecation is written as a draft of RFC 9745 had it, not as a date such as @1688169599');
        return { sinceMs: dateMs, isDraft: true };
    }
    problems.push('its Deprecation cannot be read');
    return { sinceMs: null, isDraft: false };
}
function parseSunset(line, problems) {
    const dateMs = line.length > longestHeader ? null : (0,_http_date_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHttpDate */ .m)(line);
    if (dateMs === null)
        problems.push('its Sunset is no date as HTTP writes it (RFC 8594)');
    return dateMs;
}
function parseLinks(line, base) {
    if (line.length > longestHeader)
        return [];
    try {
        return http_link_header__WEBPACK_IMPORTED_MODULE_0__.parse(line).refs.flatMap(({ rel, uri }) => {
            const name = rel.toLowerCase();
            if (!relations.includes(name) || !URL.canParse(uri, base))
                return [];
            const { href, protocol } = new URL(uri, base);
            return protocol === 'http:' || protocol === 'https:' ? [{ rel: name, url: href.slice(0, 1000) }] : [];
        });
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 24264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseHttpDate)
/* harmony export */ });
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `Wed, 11 Nov 2026 11:11:11 GMT`; the weekday is not looked at. */
const imfFixdate = /^(?:[A-Z][a-z]{2}, )?(\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/;
/**
 * A date as HTTP writes it (RFC 9110, section 5.6.7, IMF-fixdate), in milliseconds since the Unix epoch; `null` where it is
 * none, or a day that does not exist. RFC 8594's own example has the wrong weekday, so that is not looked at. The two obsolete
 * forms are none: years of two digits are anybody's guess.
 */
function parseHttpDate(text) {
    const match = imfFixdate.exec(text.trim());
    if (match === null)
        return null;
    const [, day = '', month = '', year = '', hour = '', minute = '', second = ''] = match;
    const index = months.indexOf(month);
    // A leap second is the last of its minute.
    const timeMs = Date.UTC(Number(year), index, Number(day), Number(hour), Number(minute), Math.min(59, Number(second)));
    const date = new Date(timeMs);
    const exists = index >= 0 && date.getUTCMonth() === index && date.getUTCDate() === Number(day);
    const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) <= 60;
    return exists && isTime && Number(year) >= 1970 ? timeMs : null;
}


/***/ })

};
