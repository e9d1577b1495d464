namespace Mentoring;

/// <summary>Whole numbers of what is not whole.</summary>
public static class Rounding
{
    /// <summary>A sum that is not negative divided by how many or how much it is of, rounded half up; 0 of nothing.</summary>
    public static int HalfUp(long sum, long of) => of == 0 ? 0 : (int)((2 * sum + of) / (2 * of));
}
