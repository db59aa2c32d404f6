/// The first index for which a condition holds that holds for all after it.
func partition<Element>(_ elements: ArraySlice<Element>, _ holds: (Element) -> Bool) -> Int {
  var low = elements.startIndex
  var high = elements.endIndex
  while low < high {
    let middle = (low + high) / 2
    if holds(elements[middle]) { high = middle } else { low = middle + 1 }
  }
  return low
}
