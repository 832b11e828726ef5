using System.Globalization;
using Humanizer;

namespace TreatmentContent.Diagnostics;

/// <summary>Says how long ago a date was, in the English of issues and reports; what readers of a page see is said by the locale instead.</summary>
internal static class EnglishAge
{
    /// <summary>Says how long ago a date was: "3 months ago".</summary>
    /// <param name="date">A date before today.</param>
    /// <param name="today">The day on which it is read.</param>
    /// <returns>The words, the same in every culture of the thread.</returns>
    public static string Of(DateOnly date, DateOnly today) => date.Humanize(today, CultureInfo.InvariantCulture);
}
